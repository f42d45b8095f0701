# Policy-limit templates by rung, in the same form as phrases.ftl. The parts, in order:
# 2: rung-2-intent rung-2-possible rung-2-limit rung-2-behaviour
# 3: rung-3-matter rung-3-note
# 4: rung-4-whom rung-4-why rung-4-when
# 5: rung-5-help rung-5-behaviour rung-5-rule rung-5-way-back
# side: legal-warning accept-apology in-writing auto-reply safety
# They name the behaviour, never the person.
