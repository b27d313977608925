package chat.holt.ui.usersettings.writing;

import chat.holt.i18n.Text;
import chat.holt.settings.Settings;
import chat.holt.settings.Spelling;
import chat.holt.spelling.Speller;
import chat.holt.spelling.Speller.Language;
import chat.holt.ui.kit.settings.SettingsPage;
import java.text.Collator;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.SetChangeListener;

/// What sends a message, and how spelling is checked; what is chosen is in force at once.
public final class WritingViewModel implements SettingsPage {
    private final Settings settings;
    private final Spelling spelling;
    private final Speller speller;
    private final Consumer<String> clipboard;
    private final Consumer<String> toast;
    private final ObservableList<Language> languages = FXCollections.observableArrayList();
    private final ObservableList<String> words = FXCollections.observableArrayList();
    private final SetChangeListener<String> follow = change -> fill();

    /// @param clipboard takes what the user copies
    /// @param toast shows a short text when something is done
    public WritingViewModel(Settings settings, Speller speller, Consumer<String> clipboard, Consumer<String> toast) {
        this.settings = settings;
        this.speller = speller;
        this.clipboard = clipboard;
        this.toast = toast;
        spelling = settings.spelling();
        spelling.words().addListener(follow);
        fill();
        look();
    }

    private void fill() {
        words.setAll(spelling.words().stream()
                .sorted(Collator.getInstance()::compare)
                .toList());
    }

    /// Whether Enter alone sends a message.
    BooleanProperty enterSends() {
        return settings.enterSends();
    }

    /// Whether spelling is checked.
    BooleanProperty checked() {
        return spelling.on();
    }

    /// Those there are dictionaries for, by name.
    ObservableList<Language> languages() {
        return languages;
    }

    /// Looks which dictionaries there are now.
    void look() {
        speller.languages().onSuccess(languages::setAll);
    }

    /// Says whether words of a language are right.
    void choose(Language language, boolean right) {
        Set<String> chosen = new HashSet<>();
        languages.stream().filter(Language::chosen).map(Language::tag).forEach(chosen::add);
        if (right) {
            chosen.add(language.tag());
        } else {
            chosen.remove(language.tag());
        }
        spelling.languages().set(Set.copyOf(chosen));
        look();
    }

    /// Where to put more dictionaries.
    String folder() {
        return speller.folder().toString();
    }

    /// Copies the address of the folder, which then exists.
    void copyFolder() {
        speller.makeFolder().onDone(() -> {
            clipboard.accept(folder());
            toast.accept(Text.of("writing.folder.copied"));
        });
    }

    /// The words one added oneself, by alphabet.
    ObservableList<String> words() {
        return words;
    }

    /// The word is one's own no more.
    void remove(String word) {
        spelling.words().remove(word);
    }

    @Override
    public void close() {
        spelling.words().removeListener(follow);
    }
}
