package chat.holt.ui.chat.search;

import java.time.LocalDate;
import java.util.Locale;

/// One thing a message must be like to be found, besides its words.
public sealed interface SearchFilter {

    /// What is written before the colon.
    String key();

    /// What stands after the colon, for people to read.
    String value();

    record From(String userId, String value) implements SearchFilter {
        @Override
        public String key() {
            return "from";
        }
    }

    /// Mentions the user by name, or, being oneself, in any way.
    record Mentions(String userId, String value) implements SearchFilter {
        @Override
        public String key() {
            return "mentions";
        }
    }

    record In(String channelId, String value) implements SearchFilter {
        @Override
        public String key() {
            return "in";
        }
    }

    record Has(What what) implements SearchFilter {
        @Override
        public String key() {
            return "has";
        }

        @Override
        public String value() {
            return what.word();
        }
    }

    /// Written on days before, on or after one, in the user's time zone.
    record Day(When when, LocalDate day) implements SearchFilter {
        @Override
        public String key() {
            return when.name().toLowerCase(Locale.ROOT);
        }

        @Override
        public String value() {
            return day.toString();
        }
    }

    enum What {
        LINK,
        IMAGE,
        FILE,
        VIDEO,
        AUDIO,
        EMBED,
        PIN,
        REACTION,
        MENTION;

        /// As it is written.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    enum When {
        BEFORE,
        ON,
        AFTER
    }

    /// As it is written, to be read again by [FilterReader].
    default String written() {
        String value = value();
        return key() + ":" + (value.contains(" ") ? "\"" + value + "\"" : value);
    }
}
