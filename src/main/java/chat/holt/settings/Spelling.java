package chat.holt.settings;

import java.util.List;
import java.util.Set;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.jspecify.annotations.Nullable;

/// How what is written is checked.
public final class Spelling {
    private final BooleanProperty on = new SimpleBooleanProperty(this, "on", true);
    private final ObjectProperty<@Nullable Set<String>> languages = new SimpleObjectProperty<>(this, "languages");
    private final ObservableSet<String> words = FXCollections.observableSet();

    /// As it is kept on disk.
    record Kept(
            @Nullable Boolean on,
            @Nullable List<String> languages,
            @Nullable List<String> words) {
        static Kept of(Spelling spelling) {
            Set<String> languages = spelling.languages.get();
            return new Kept(
                    spelling.on.get(),
                    languages == null ? null : languages.stream().sorted().toList(),
                    spelling.words.stream().sorted().toList());
        }

        void copyTo(Spelling spelling) {
            if (on != null) {
                spelling.on.set(on);
            }
            if (languages != null) {
                spelling.languages.set(Set.copyOf(languages));
            }
            if (words != null) {
                spelling.words.addAll(words);
            }
        }
    }

    /// Whether words are checked at all.
    public BooleanProperty on() {
        return on;
    }

    /// Languages that are written, as BCP 47 tags such as `en-US`; null for that of the system.
    public ObjectProperty<@Nullable Set<String>> languages() {
        return languages;
    }

    /// The user's own words, which are right in every language.
    public ObservableSet<String> words() {
        return words;
    }

    void onChange(InvalidationListener listener) {
        on.addListener(listener);
        languages.addListener(listener);
        words.addListener(listener);
    }
}
