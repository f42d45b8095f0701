# Phrasings by move, in Project Fluent syntax. The id is the move, two dashes, a name; every attribute is one wording.
# .when says when it fits; a phrase is a candidate only if the customer stated every fact that it names.
#
# mirror--refund-missing =
#     .when = issue:refund-missing heat:1-4
#     .mechanism = interpretation
#     .a = You sent back order { $order } and { $amount } is still not in your account.

# How a greeting and an address look: masculine, feminine, gender not known, no name.
greeting =
    .m = { $name },
    .f = { $name },
    .unknown = { $name },
    .none = …
address =
    .m = { $name }
    .f = { $name }
    .unknown = { $name }
    .none = …
