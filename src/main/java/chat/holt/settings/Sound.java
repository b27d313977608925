package chat.holt.settings;

import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import org.jspecify.annotations.Nullable;

/// How loud sounds and films are played.
public final class Sound {
    private final DoubleProperty volume = new SimpleDoubleProperty(this, "volume", 1);
    private final BooleanProperty muted = new SimpleBooleanProperty(this, "muted");

    /// As it is kept on disk.
    record Kept(@Nullable Double volume, @Nullable Boolean muted) {
        static Kept of(Sound sound) {
            return new Kept(sound.volume.get(), sound.muted.get());
        }

        void copyTo(Sound sound) {
            if (volume != null) {
                sound.volume.set(Math.clamp(volume, 0, 1));
            }
            if (muted != null) {
                sound.muted.set(muted);
            }
        }
    }

    /// 0 to 1.
    public DoubleProperty volume() {
        return volume;
    }

    /// Whether nothing is heard whatever the volume.
    public BooleanProperty muted() {
        return muted;
    }

    void onChange(InvalidationListener listener) {
        volume.addListener(listener);
        muted.addListener(listener);
    }
}
