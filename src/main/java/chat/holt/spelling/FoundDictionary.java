package chat.holt.spelling;

import java.lang.Character.UnicodeScript;
import java.net.URL;
import java.util.Locale;

/// A dictionary that can be read.
///
/// @param tag its language as a BCP 47 tag such as `en-US`
/// @param affixes where its `.aff` is
/// @param words where its `.dic` is
public record FoundDictionary(String tag, URL affixes, URL words) {

    /// What the language is called.
    public String name() {
        String name = locale().getDisplayName(Locale.ENGLISH);
        return name.isEmpty() ? tag : name;
    }

    /// ISO code of the language, without country.
    String language() {
        return locale().getLanguage();
    }

    /// What its words are written in.
    UnicodeScript script() {
        Locale locale = locale();
        if (!locale.getScript().isEmpty()) {
            return UnicodeScript.forName(locale.getScript());
        }
        return switch (locale.getLanguage()) {
            case "be", "bg", "kk", "ky", "mk", "mn", "ru", "sr", "tg", "tt", "uk" -> UnicodeScript.CYRILLIC;
            case "ar", "ckb", "fa", "ps", "ug", "ur" -> UnicodeScript.ARABIC;
            case "he", "iw", "yi", "ji" -> UnicodeScript.HEBREW;
            case "hi", "mr", "ne", "sa" -> UnicodeScript.DEVANAGARI;
            case "bn", "as" -> UnicodeScript.BENGALI;
            case "am", "ti" -> UnicodeScript.ETHIOPIC;
            case "bo" -> UnicodeScript.TIBETAN;
            case "el" -> UnicodeScript.GREEK;
            case "gu" -> UnicodeScript.GUJARATI;
            case "hy" -> UnicodeScript.ARMENIAN;
            case "ka" -> UnicodeScript.GEORGIAN;
            case "km" -> UnicodeScript.KHMER;
            case "kn" -> UnicodeScript.KANNADA;
            case "ko" -> UnicodeScript.HANGUL;
            case "lo" -> UnicodeScript.LAO;
            case "ml" -> UnicodeScript.MALAYALAM;
            case "or" -> UnicodeScript.ORIYA;
            case "pa" -> UnicodeScript.GURMUKHI;
            case "si" -> UnicodeScript.SINHALA;
            case "ta" -> UnicodeScript.TAMIL;
            case "te" -> UnicodeScript.TELUGU;
            case "th" -> UnicodeScript.THAI;
            default -> UnicodeScript.LATIN;
        };
    }

    private Locale locale() {
        return Locale.forLanguageTag(tag);
    }
}
