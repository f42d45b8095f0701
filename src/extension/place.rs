//! Where a card stands: under the words it is about, or above them, never over them while there is room.

use super::protocol::{Rect, Size};

/// Pixels between the words and the card.
const GAP: f64 = 6.0;
/// Pixels between the card and the edge of the viewport.
const EDGE: f64 = 4.0;

/// Where the card goes; `natural` is its size if nothing limits it. The result is inside the viewport; where its height
/// is less than the natural one the card scrolls inside.
pub fn card(natural: Size, words: Rect, viewport: Size) -> Rect {
    let width = natural.width.min(viewport.width - 2.0 * EDGE).max(0.0);
    let x = words.x.min(viewport.width - EDGE - width).max(EDGE);
    let below = (viewport.height - EDGE) - (words.y + words.height + GAP);
    let above = (words.y - GAP) - EDGE;
    let whole = (viewport.height - 2.0 * EDGE).max(0.0);
    let (y, height) = if natural.height <= below {
        (words.y + words.height + GAP, natural.height)
    } else if natural.height <= above {
        (words.y - GAP - natural.height, natural.height)
    } else if below.max(above) >= MIN_ROOM {
        if below >= above { (words.y + words.height + GAP, below) } else { (EDGE, above) }
    } else {
        // No room beside the words on so small a screen: the card is worth more than the words under it.
        let height = natural.height.min(whole);
        (viewport.height - EDGE - height, height)
    };
    let y = y.min(viewport.height - EDGE - height).max(EDGE);
    Rect { x, y, width, height: height.min(whole) }
}

/// Less height than this is too little to choose from.
const MIN_ROOM: f64 = 140.0;

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const CARD: Size = Size { width: 360.0, height: 220.0 };

    fn words(x: f64, y: f64) -> Rect {
        Rect { x, y, width: 80.0, height: 18.0 }
    }

    #[test]
    fn below_if_it_fits_else_above() {
        let viewport = Size { width: 1280.0, height: 720.0 };
        assert_eq!(card(CARD, words(100.0, 100.0), viewport).y, 124.0);
        assert_eq!(card(CARD, words(100.0, 650.0), viewport).y, 650.0 - 6.0 - 220.0);
        assert_eq!(card(CARD, words(1200.0, 100.0), viewport).x, 1280.0 - 4.0 - 360.0);
    }

    #[test]
    fn shrinks_on_the_larger_side() {
        let place = card(CARD, words(10.0, 40.0), Size { width: 320.0, height: 256.0 });
        assert_eq!(place, Rect { x: 4.0, y: 64.0, width: 312.0, height: 188.0 });
    }

    proptest! {
        #[test]
        fn always_inside(
            x in -500.0..3000.0, y in -500.0..3000.0,
            width in 100.0..3000.0, height in 100.0..3000.0,
            tall in 20.0..2000.0,
        ) {
            let place = card(Size { width: 360.0, height: tall }, words(x, y), Size { width, height });
            prop_assert!(place.x >= 0.0 && place.y >= 0.0);
            prop_assert!(place.x + place.width <= width + 0.01 && place.y + place.height <= height + 0.01);
        }
    }
}
