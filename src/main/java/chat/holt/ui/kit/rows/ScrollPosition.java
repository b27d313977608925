package chat.holt.ui.kit.rows;

import org.jspecify.annotations.Nullable;

/// Where a list stands: at its end, or with the row `key` `offset` pixels below the top edge (negative: above).
public record ScrollPosition(@Nullable String key, double offset) {
    public static final ScrollPosition END = new ScrollPosition(null, 0);

    boolean atEnd() {
        return key == null;
    }
}
