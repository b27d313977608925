package chat.holt.spelling;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// The dictionaries in use, read when they are first needed. Any thread but the UI's: all of it may take a while.
final class Lexicons {
    private static final Logger LOG = System.getLogger(Lexicons.class.getName());
    static final int SUGGESTIONS = 5;
    private static final int REMEMBERED_SUGGESTIONS = 100;
    private static final int REMEMBERED_WORDS = 10_000;

    private final Dictionaries dictionaries;
    private final Locale locale;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable List<FoundDictionary> found;
    /// By tag; empty for one that cannot be read.
    private final Map<String, Optional<Lexicon>> read = new LinkedHashMap<>();

    private final Map<String, Boolean> wrong = new HashMap<>();
    private final Map<String, List<String>> suggested = new LinkedHashMap<>();

    Lexicons(Dictionaries dictionaries, Locale locale) {
        this.dictionaries = dictionaries;
        this.locale = locale;
    }

    /// Looks anew which dictionaries there are.
    List<FoundDictionary> find() {
        lock.lock();
        try {
            List<FoundDictionary> now = dictionaries.find();
            found = now;
            return now;
        } finally {
            lock.unlock();
        }
    }

    /// Those of the dictionaries that are meant: by default the one of the system's language and country, or else all
    /// of the language.
    List<FoundDictionary> chosen(List<FoundDictionary> all, @Nullable Set<String> languages) {
        if (languages != null) {
            return all.stream().filter(one -> languages.contains(one.tag())).toList();
        }
        List<FoundDictionary> exact = all.stream()
                .filter(one -> one.tag().equals(locale.stripExtensions().toLanguageTag()))
                .toList();
        return exact.isEmpty()
                ? all.stream()
                        .filter(one -> one.language().equals(locale.getLanguage()))
                        .toList()
                : exact;
    }

    /// The words of the text that none of the languages knows. A word in a script that none is written in is left
    /// alone.
    ///
    /// @param right further words that are right, in lower case
    List<Word> wrong(String text, @Nullable Set<String> languages, Set<String> right) {
        lock.lock();
        try {
            List<Word> words = Words.of(text);
            if (words.isEmpty()) {
                return words;
            }
            List<Lexicon> use = use(languages);
            if (wrong.size() > REMEMBERED_WORDS) {
                wrong.clear();
            }
            return words.stream()
                    .filter(word -> !right.contains(word.text().toLowerCase(Locale.ROOT)))
                    .filter(word -> wrong.computeIfAbsent(word.text(), written -> isWrong(written, use)))
                    .toList();
        } finally {
            lock.unlock();
        }
    }

    private static boolean isWrong(String word, List<Lexicon> use) {
        List<Lexicon> able = use.stream().filter(one -> one.writes(word)).toList();
        return !able.isEmpty() && able.stream().noneMatch(one -> one.knows(word));
    }

    /// What may have been meant by a word, in turns of each language.
    List<String> suggest(String word, @Nullable Set<String> languages) {
        lock.lock();
        try {
            List<Lexicon> use = use(languages);
            List<String> known = suggested.get(word);
            if (known != null) {
                return known;
            }
            List<List<String>> all = use.stream()
                    .filter(one -> one.writes(word))
                    .map(one -> one.suggest(word))
                    .toList();
            Set<String> mixed = new LinkedHashSet<>();
            int longest = all.stream().mapToInt(List::size).max().orElse(0);
            for (int i = 0; i < longest; i++) {
                for (List<String> of : all) {
                    if (i < of.size()) {
                        mixed.add(of.get(i));
                    }
                }
            }
            List<String> best = mixed.stream().limit(SUGGESTIONS).toList();
            if (!best.isEmpty()) {
                suggested.put(word, best);
            }
            if (suggested.size() > REMEMBERED_SUGGESTIONS) {
                suggested.remove(suggested.keySet().iterator().next());
            }
            return best;
        } finally {
            lock.unlock();
        }
    }

    private List<Lexicon> use(@Nullable Set<String> languages) {
        List<Lexicon> use = new ArrayList<>();
        List<FoundDictionary> chosen = chosen(found == null ? find() : found, languages);
        boolean dropped = read.keySet()
                .retainAll(chosen.stream().map(FoundDictionary::tag).toList());
        boolean added = false;
        for (FoundDictionary one : chosen) {
            added |= !read.containsKey(one.tag());
            read.computeIfAbsent(one.tag(), tag -> read(one)).ifPresent(use::add);
        }
        if (dropped || added) {
            suggested.clear();
            wrong.clear();
        }
        return use;
    }

    private static Optional<Lexicon> read(FoundDictionary found) {
        try {
            return Optional.of(new Lexicon(found));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "A dictionary cannot be used", e);
            return Optional.empty();
        }
    }
}
