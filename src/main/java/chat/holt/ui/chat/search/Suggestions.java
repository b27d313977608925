package chat.holt.ui.chat.search;

import chat.holt.i18n.Text;
import chat.holt.ui.chat.search.SearchNames.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/// Completes what is being typed into the search field: filters and what may follow them.
final class Suggestions {
    private static final int MOST = 8;

    private final SearchNames names;
    private final LocalDate today;
    private final Consumer<String> key;
    private final Consumer<SearchFilter> filter;

    /// @param key takes the beginning of a filter, with its colon
    /// @param filter takes a whole one
    Suggestions(SearchNames names, LocalDate today, Consumer<String> key, Consumer<SearchFilter> filter) {
        this.names = names;
        this.today = today;
        this.key = key;
        this.filter = filter;
    }

    /// What is typed last and not ended by a space.
    static String lastToken(String text) {
        long quotes = text.chars().filter(c -> c == '"').count();
        int start = quotes % 2 == 0 ? text.length() : text.lastIndexOf('"');
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start);
    }

    /// @param token what is typed last
    List<Suggestion> of(String token) {
        int colon = token.indexOf(':');
        if (colon < 0) {
            return keys(token.toLowerCase(Locale.ROOT));
        }
        String typed = token.substring(colon + 1).replace("\"", "").toLowerCase(Locale.ROOT);
        return switch (token.substring(0, colon).toLowerCase(Locale.ROOT)) {
            case "from" -> people(typed, person -> new SearchFilter.From(person.id(), person.name()));
            case "mentions" -> people(typed, person -> new SearchFilter.Mentions(person.id(), person.name()));
            case "in" -> channels(typed.replaceFirst("^#", ""));
            case "has" -> kinds(typed);
            case "before" -> days(SearchFilter.When.BEFORE, typed);
            case "on" -> days(SearchFilter.When.ON, typed);
            case "after" -> days(SearchFilter.When.AFTER, typed);
            default -> List.of();
        };
    }

    private List<Suggestion> keys(String typed) {
        return FilterReader.KEYS.stream()
                .filter(each -> each.startsWith(typed))
                .filter(each -> !each.equals("in") || names.channels().size() > 1)
                .map(each -> new Suggestion(
                        each + ":", Text.of("search.key." + each), icon(each), () -> key.accept(each + ":")))
                .toList();
    }

    private static String icon(String key) {
        return switch (key) {
            case "from" -> "fth-user";
            case "in" -> "fth-hash";
            case "has" -> "fth-paperclip";
            case "mentions" -> "fth-at-sign";
            default -> "fth-calendar";
        };
    }

    private List<Suggestion> people(String typed, Function<Named, SearchFilter> make) {
        String name = typed.replaceFirst("^@", "");
        List<Suggestion> found = new ArrayList<>();
        if ("me".startsWith(name)) {
            Named me = names.me();
            found.add(
                    new Suggestion(Text.of("search.me"), me.handle(), "fth-user", () -> filter.accept(make.apply(me))));
        }
        matching(names.people(), name)
                .map(person -> new Suggestion(
                        person.name(), person.handle(), "fth-user", () -> filter.accept(make.apply(person))))
                .forEach(found::add);
        return found;
    }

    private List<Suggestion> channels(String typed) {
        return matching(names.channels(), typed)
                .map(channel -> new Suggestion(
                        channel.name(),
                        "",
                        "fth-hash",
                        () -> filter.accept(new SearchFilter.In(channel.id(), channel.name()))))
                .toList();
    }

    /// Those whose name begins so before those that hold it elsewhere.
    private static Stream<Named> matching(List<Named> among, String typed) {
        return Stream.concat(
                        among.stream().filter(named -> begins(named, typed)),
                        among.stream()
                                .filter(named -> !begins(named, typed)
                                        && named.name().toLowerCase(Locale.ROOT).contains(typed)))
                .limit(MOST);
    }

    private static boolean begins(Named named, String typed) {
        return named.name().toLowerCase(Locale.ROOT).startsWith(typed)
                || named.handle().toLowerCase(Locale.ROOT).startsWith(typed);
    }

    private List<Suggestion> kinds(String typed) {
        return Stream.of(SearchFilter.What.values())
                .filter(what -> what.word().startsWith(typed))
                .map(what -> new Suggestion(
                        what.word(),
                        Text.of("search.has." + what.word()),
                        "fth-paperclip",
                        () -> filter.accept(new SearchFilter.Has(what))))
                .toList();
    }

    private List<Suggestion> days(SearchFilter.When when, String typed) {
        return Stream.of(
                        day(when, Text.of("search.today"), today),
                        day(when, Text.of("search.yesterday"), today.minusDays(1)),
                        day(when, Text.of("search.weekAgo"), today.minusWeeks(1)),
                        day(when, Text.of("search.monthAgo"), today.minusMonths(1)))
                .filter(day -> day.text().toLowerCase(Locale.ROOT).startsWith(typed)
                        || day.detail().startsWith(typed))
                .toList();
    }

    private Suggestion day(SearchFilter.When when, String name, LocalDate day) {
        return new Suggestion(
                name, day.toString(), "fth-calendar", () -> filter.accept(new SearchFilter.Day(when, day)));
    }
}
