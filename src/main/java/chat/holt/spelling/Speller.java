package chat.holt.spelling;

import chat.holt.settings.Spelling;
import chat.holt.threading.Task;
import chat.holt.threading.Tasks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.jspecify.annotations.Nullable;

/// Finds words in messages that are written wrongly, and what may have been meant. Dictionaries are read when the first
/// text is checked. UI thread only; the work happens elsewhere.
public final class Speller {
    private final Dictionaries dictionaries;
    private final Spelling settings;
    private final Tasks tasks;
    private final Lexicons lexicons;
    private final Set<String> ignored = new HashSet<>();
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper(this, "revision");
    /// In lower case.
    private Set<String> right = Set.of();

    private boolean ready;

    /// A language there is a dictionary for.
    ///
    /// @param tag as in [Spelling#languages]
    /// @param name what it is called
    /// @param chosen whether its words are right
    public record Language(String tag, String name, boolean chosen) {}

    /// @param locale whose language is written unless the settings say otherwise
    public Speller(Dictionaries dictionaries, Spelling settings, Tasks tasks, Locale locale) {
        this.dictionaries = dictionaries;
        this.settings = settings;
        this.tasks = tasks;
        lexicons = new Lexicons(dictionaries, locale);
        InvalidationListener changed = ignored -> changed();
        settings.on().addListener(changed);
        settings.languages().addListener(changed);
        settings.words().addListener(changed);
        changed();
    }

    private void changed() {
        right = Stream.concat(settings.words().stream(), ignored.stream())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
        revision.set(revision.get() + 1);
    }

    /// Changes whenever other words may be right.
    public ReadOnlyIntegerProperty revision() {
        return revision.getReadOnlyProperty();
    }

    /// Whether dictionaries are in memory, so that checking takes no time to speak of.
    public boolean isReady() {
        return ready;
    }

    /// The wrong words of a text, in their order; none if nothing is to be checked.
    public Task<List<Word>> check(String text) {
        Set<String> languages = settings.languages().get();
        Set<String> known = right;
        if (!settings.on().get() || text.isBlank()) {
            Task<List<Word>> none = new Task<>();
            none.succeed(List.of());
            return none;
        }
        return tasks.run(() -> lexicons.wrong(text, languages, known)).onSuccess(wrong -> ready = true);
    }

    /// Up to five words that may have been meant, the likeliest first.
    public Task<List<String>> suggest(String word) {
        Set<String> languages = settings.languages().get();
        return tasks.run(() -> lexicons.suggest(word, languages));
    }

    /// The word is right from now on.
    public void learn(String word) {
        settings.words().add(word);
    }

    /// The word counts as right until the end of the program.
    public void ignore(String word) {
        if (ignored.add(word)) {
            changed();
        }
    }

    /// The languages there are dictionaries for, by name.
    public Task<List<Language>> languages() {
        @Nullable Set<String> chosen = settings.languages().get();
        return tasks.run(() -> {
            List<FoundDictionary> all = lexicons.find();
            List<FoundDictionary> used = lexicons.chosen(all, chosen);
            return all.stream()
                    .map(one -> new Language(one.tag(), one.name(), used.contains(one)))
                    .toList();
        });
    }

    /// Where the user can put more dictionaries; it need not exist.
    public Path folder() {
        return dictionaries.own();
    }

    /// Makes the folder for more dictionaries.
    public Task<Path> makeFolder() {
        return tasks.run(() -> Files.createDirectories(dictionaries.own()));
    }
}
