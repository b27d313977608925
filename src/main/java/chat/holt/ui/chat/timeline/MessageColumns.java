package chat.holt.ui.chat.timeline;

/// Where the parts of a message stand, in logical pixels: below each other beside the avatar, or, compact, time, name
/// and text side by side.
///
/// @param width of the whole row
/// @param spacing above a message that begins a group
/// @param indent room at the left for the box that picks the message
record MessageColumns(double width, boolean compact, double spacing, double indent) {
    static final double SIDE = 16;
    static final double BELOW = 2;

    private static final double PICK = 28;
    private static final double PICTURE = 40;
    private static final double GAP = 12;
    private static final double TIME = 56;
    private static final double NAME = 132;
    /// Narrower rows have narrower names.
    private static final double ROOMY = 560;

    private static final double REPLY_GAP = 3;
    private static final double TAIL_GAP = 1;

    static MessageColumns of(double width, boolean compact, double spacing, boolean picking) {
        return new MessageColumns(width, compact, spacing, picking ? PICK : 0);
    }

    double above(boolean head, boolean replying) {
        double begins = compact ? spacing / 2 : spacing;
        if (replying) {
            return Math.max(0, begins - 8 + REPLY_GAP);
        }
        return head ? begins : compact ? 0 : TAIL_GAP;
    }

    double pictureAt() {
        return SIDE + indent;
    }

    double nameAt() {
        return compact ? SIDE + indent + TIME : textAt();
    }

    double nameWidth() {
        return compact ? (width < ROOMY ? NAME * 0.7 : NAME) : textWidth();
    }

    double textAt() {
        return compact ? nameAt() + nameWidth() + GAP : pictureAt() + PICTURE + GAP;
    }

    double textWidth() {
        return Math.max(0, width - textAt() - SIDE);
    }

    double replyAt() {
        return compact ? textAt() : pictureAt() + PICTURE - GAP;
    }

    double replyWidth() {
        return Math.max(0, width - replyAt() - SIDE);
    }

    /// Times stand where avatars are.
    double timeAt(double timeWidth) {
        double room = compact ? TIME - 8 : PICTURE;
        return pictureAt() + (compact ? Math.max(0, room - timeWidth) : (room - timeWidth) / 2);
    }
}
