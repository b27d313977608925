package chat.holt.ui.chat.search;

import chat.holt.i18n.Text;
import chat.holt.ui.chat.search.SearchNames.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads filters out of what was typed, such as `rope from:ada has:image before:2026-05-03 "red markers"`. What has the
/// form of a filter but is none that Holt knows stays a word.
final class FilterReader {
    static final List<String> KEYS = List.of("from", "in", "has", "mentions", "before", "after", "on");

    private static final String QUOTED = "\"[^\"]*\"?";
    private static final Pattern TOKEN = Pattern.compile("(?<key>(?i:" + String.join("|", KEYS) + ")):(?<value>"
            + QUOTED + "|[^\\s\"]*)|(?<word>" + QUOTED + "|[^\\s\"]+)");

    /// @param filters in the order they were typed
    /// @param words what is left, with quotes
    /// @param errors what is wrong with filters that could not be read, in the user's language
    record Result(List<SearchFilter> filters, String words, List<String> errors) {}

    private final SearchNames names;
    private final LocalDate today;

    FilterReader(SearchNames names, LocalDate today) {
        this.names = names;
        this.today = today;
    }

    Result read(String text) {
        List<SearchFilter> filters = new ArrayList<>();
        List<String> words = new ArrayList<>();
        List<String> errors = new ArrayList<>();
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            String key = token.group("key");
            if (key == null) {
                words.add(token.group("word"));
                continue;
            }
            try {
                filters.add(filter(key.toLowerCase(Locale.ROOT), bare(token.group("value"))));
            } catch (UnreadableFilter wrong) {
                errors.add(wrong.words);
                words.add(token.group());
            }
        }
        return new Result(List.copyOf(filters), String.join(" ", words), List.copyOf(errors));
    }

    private static String bare(String value) {
        return value.replace("\"", "").strip();
    }

    private SearchFilter filter(String key, String value) throws UnreadableFilter {
        if (value.isEmpty()) {
            throw new UnreadableFilter(Text.of("search.error.empty", key));
        }
        return switch (key) {
            case "from" -> {
                Named person = person(value);
                yield new SearchFilter.From(person.id(), person.name());
            }
            case "mentions" -> {
                Named person = person(value);
                yield new SearchFilter.Mentions(person.id(), person.name());
            }
            case "in" -> {
                Named channel = one(names.channels(), value.replaceFirst("^#", ""))
                        .orElseThrow(() -> new UnreadableFilter(Text.of("search.error.channel", value)));
                yield new SearchFilter.In(channel.id(), channel.name());
            }
            case "has" -> new SearchFilter.Has(what(value));
            default -> new SearchFilter.Day(SearchFilter.When.valueOf(key.toUpperCase(Locale.ROOT)), day(key, value));
        };
    }

    private Named person(String value) throws UnreadableFilter {
        String name = value.replaceFirst("^@", "");
        if (name.equalsIgnoreCase("me")) {
            return names.me();
        }
        return one(names.people(), name).orElseThrow(() -> new UnreadableFilter(Text.of("search.error.person", value)));
    }

    /// Whoever is called so, else the only one whose name begins so.
    private static Optional<Named> one(List<Named> among, String name) {
        Optional<Named> exact = among.stream()
                .filter(named -> named.handle().equalsIgnoreCase(name))
                .findFirst()
                .or(() -> among.stream()
                        .filter(named -> names(named).anyMatch(name::equalsIgnoreCase))
                        .findFirst());
        if (exact.isPresent()) {
            return exact;
        }
        String begin = name.toLowerCase(Locale.ROOT);
        List<Named> near = among.stream()
                .filter(named -> names(named)
                        .anyMatch(called -> called.toLowerCase(Locale.ROOT).startsWith(begin)))
                .limit(2)
                .toList();
        return near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
    }

    private static Stream<String> names(Named named) {
        return Stream.of(named.name(), named.handle(), named.handle().replaceFirst("#.*", ""));
    }

    private static SearchFilter.What what(String value) throws UnreadableFilter {
        for (SearchFilter.What what : SearchFilter.What.values()) {
            if (what.word().equalsIgnoreCase(value) || (what.word() + "s").equalsIgnoreCase(value)) {
                return what;
            }
        }
        throw new UnreadableFilter(Text.of(
                "search.error.has",
                value,
                String.join(
                        ", ",
                        Stream.of(SearchFilter.What.values())
                                .map(SearchFilter.What::word)
                                .toList())));
    }

    private LocalDate day(String key, String value) throws UnreadableFilter {
        switch (value.toLowerCase(Locale.ROOT)) {
            case "today" -> {
                return today;
            }
            case "yesterday" -> {
                return today.minusDays(1);
            }
            default -> {
                try {
                    return LocalDate.parse(value);
                } catch (DateTimeParseException notADay) {
                    throw new UnreadableFilter(Text.of("search.error.day", key, value));
                }
            }
        }
    }

    private static final class UnreadableFilter extends Exception {
        private static final long serialVersionUID = 1;
        private final String words;

        UnreadableFilter(String words) {
            super(words);
            this.words = words;
        }
    }
}
