package chat.holt.spelling;

import java.io.IOException;
import java.io.InputStream;
import java.lang.Character.UnicodeScript;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.SortingStrategy;
import org.apache.lucene.analysis.hunspell.Suggester;
import org.apache.lucene.analysis.hunspell.SuggestionTimeoutException;
import org.apache.lucene.analysis.hunspell.TimeoutPolicy;

/// The words of one language, in memory: less than a megabyte for English. One thread at a time.
final class Lexicon {
    /// What a word may take; only made-up ones come near.
    private static final Duration CHECKING = Duration.ofMillis(500);
    /// After that long, what was found so far has to do. Once warm it takes a tenth of that.
    private static final Duration SUGGESTING = Duration.ofMillis(500);
    /// In case the reader of dictionaries does not keep to it.
    private static final Duration ENDLESS = Duration.ofSeconds(2);

    private final Hunspell words;
    private final Suggester suggester;
    private final UnicodeScript script;
    private long deadline;

    /// A word takes too long.
    private static final class Endless extends RuntimeException {
        @Override
        public synchronized Throwable fillInStackTrace() {
            return this;
        }
    }

    /// Reads a dictionary, which takes some tenths of a second.
    ///
    /// @throws IOException if it cannot be read or is none
    Lexicon(FoundDictionary found) throws IOException {
        try (InputStream affixes = found.affixes().openStream();
                InputStream dictionary = found.words().openStream()) {
            script = found.script();
            Dictionary read = new Lenient(affixes, dictionary);
            words = new Hunspell(read, TimeoutPolicy.NO_TIMEOUT, this::checkDeadline);
            // A usual replacement may give a rare word; the one that was meant is often a letter away.
            suggester = new Suggester(read).proceedPastRep();
        } catch (ParseException | RuntimeException malformed) {
            throw new IOException("not a dictionary: " + found.words(), malformed);
        }
    }

    private void checkDeadline() {
        if (System.nanoTime() - deadline > 0) {
            throw new Endless();
        }
    }

    /// Whether the word could be one of this language.
    boolean writes(String word) {
        return word.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .allMatch(of -> of == script || of == UnicodeScript.COMMON || of == UnicodeScript.INHERITED);
    }

    /// Whether the word is right; so is one that takes too long, or that a malformed dictionary trips over.
    boolean knows(String word) {
        deadline = System.nanoTime() + CHECKING.toNanos();
        try {
            // Not every dictionary knows the curly apostrophe.
            return words.spell(word) || word.indexOf('’') >= 0 && words.spell(word.replace('’', '\''));
        } catch (RuntimeException unknowable) {
            return true;
        }
    }

    /// What may have been meant, the likeliest first.
    List<String> suggest(String word) {
        deadline = System.nanoTime() + ENDLESS.toNanos();
        try {
            return suggester.suggestWithTimeout(word, SUGGESTING.toMillis(), this::checkDeadline);
        } catch (SuggestionTimeoutException late) {
            return late.getPartialResult();
        } catch (RuntimeException unknowable) {
            return List.of();
        }
    }

    /// Reads also what miscounts its own lines, as many do.
    private static final class Lenient extends Dictionary {
        Lenient(InputStream affixes, InputStream words) throws IOException, ParseException {
            super(affixes, List.of(words), false, SortingStrategy.inMemory());
        }

        @Override
        protected boolean tolerateAffixRuleCountMismatches() {
            return true;
        }

        @Override
        protected boolean tolerateRepRuleCountMismatches() {
            return true;
        }

        @Override
        protected boolean tolerateDuplicateConversionMappings() {
            return true;
        }
    }
}
