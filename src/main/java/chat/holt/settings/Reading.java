package chat.holt.settings;

import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import org.jspecify.annotations.Nullable;

/// How messages are set.
public final class Reading {
    public static final int SMALLEST_TEXT = 12;
    public static final int LARGEST_TEXT = 20;
    public static final int WIDEST_SPACING = 24;

    private static final int USUAL_TEXT = 14;
    private static final int USUAL_SPACING = 8;

    private final BooleanProperty compact = new SimpleBooleanProperty(this, "compact");
    private final IntegerProperty textSize = new SimpleIntegerProperty(this, "textSize", USUAL_TEXT);
    private final IntegerProperty groupSpacing = new SimpleIntegerProperty(this, "groupSpacing", USUAL_SPACING);

    /// As it is kept on disk.
    record Kept(
            @Nullable Boolean compact,
            @Nullable Integer textSize,
            @Nullable Integer groupSpacing) {
        static Kept of(Reading reading) {
            return new Kept(reading.compact.get(), reading.textSize.get(), reading.groupSpacing.get());
        }

        void copyTo(Reading reading) {
            if (compact != null) {
                reading.compact.set(compact);
            }
            if (textSize != null) {
                reading.textSize.set(Math.clamp(textSize, SMALLEST_TEXT, LARGEST_TEXT));
            }
            if (groupSpacing != null) {
                reading.groupSpacing.set(Math.clamp(groupSpacing, 0, WIDEST_SPACING));
            }
        }
    }

    /// Whether messages stand on one line with time and name, without avatars.
    public BooleanProperty compact() {
        return compact;
    }

    /// Size of the text in logical pixels, [#SMALLEST_TEXT] to [#LARGEST_TEXT].
    public IntegerProperty textSize() {
        return textSize;
    }

    /// Room above a message of somebody else in logical pixels, up to [#WIDEST_SPACING].
    public IntegerProperty groupSpacing() {
        return groupSpacing;
    }

    void onChange(InvalidationListener listener) {
        compact.addListener(listener);
        textSize.addListener(listener);
        groupSpacing.addListener(listener);
    }
}
