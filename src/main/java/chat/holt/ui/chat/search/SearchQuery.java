package chat.holt.ui.chat.search;

import chat.holt.model.Embed;
import chat.holt.model.File;
import chat.holt.model.Message;
import chat.holt.model.MessageSort;
import chat.holt.model.SearchMessages;
import chat.holt.model.Ulid;
import chat.holt.ui.chat.search.SearchFilter.When;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is looked for. The server finds words or pins, and knows bounds of time (`rest.md §22`); everything else is
/// sifted out of what it finds.
///
/// @param words with quotes around what must stand so; empty for any
/// @param filters of one kind, one must hold; of `has` all
/// @param zone in which days begin
record SearchQuery(String words, List<SearchFilter> filters, MessageSort sort, ZoneId zone) {
    /// Longest words the server takes, in characters.
    static final int MOST_CHARACTERS = 64;

    /// Most messages the server gives at once.
    private static final int PAGE = 100;

    private static final Pattern PHRASE = Pattern.compile("\"([^\"]+)\"?");
    private static final Pattern LINK = Pattern.compile("https?://\\S");
    private static final Pattern USER = Pattern.compile("<@([0-9A-Z]{26})>");

    SearchQuery {
        filters = List.copyOf(filters);
    }

    /// Who is looking, for what is about oneself.
    record Seeker(String userId, List<String> roleIds) {}

    boolean isEmpty() {
        return words.isBlank() && filters.isEmpty();
    }

    /// The one page of the server's answer after another.
    ///
    /// @param edge last message of the page before; null for the first page
    SearchMessages page(@Nullable String edge) {
        boolean oldest = sort == MessageSort.OLDEST;
        boolean pins = words.isBlank() && asksFor(SearchFilter.What.PIN);
        String before = before();
        String after = after();
        if (edge != null && oldest) {
            after = edge;
        } else if (edge != null) {
            before = edge;
        }
        MessageSort order = words.isBlank() && !oldest ? MessageSort.LATEST : sort;
        return new SearchMessages(
                words.isBlank() ? null : words.strip(), pins ? true : null, PAGE, before, after, order, true);
    }

    /// Whether what the server finds must still be sifted, so that it may have to look far.
    boolean sifts() {
        return !phrases().isEmpty()
                || filters.stream().anyMatch(filter -> switch (filter) {
                    case SearchFilter.From from -> true;
                    case SearchFilter.Mentions mentions -> true;
                    case SearchFilter.Has(SearchFilter.What what) -> what != SearchFilter.What.PIN || !words.isBlank();
                    case SearchFilter.In in -> false;
                    case SearchFilter.Day day -> false;
                });
    }

    /// Whether a further page can be asked for: by relevance there is only one.
    boolean pages() {
        return sort != MessageSort.RELEVANCE || words.isBlank();
    }

    /// Whether a channel is to be searched as far as `in:` goes.
    boolean reaches(String channelId) {
        Set<String> only = all(SearchFilter.In.class).stream()
                .map(SearchFilter.In::channelId)
                .collect(Collectors.toSet());
        return only.isEmpty() || only.contains(channelId);
    }

    /// Ids are smaller than this; null for no bound. Exclusive.
    @Nullable
    String before() {
        return days().filter(day -> day.when() != When.AFTER)
                .map(day -> day.when() == When.ON ? day.day().plusDays(1) : day.day())
                .min(LocalDate::compareTo)
                .map(this::floor)
                .orElse(null);
    }

    /// Ids are greater than this; null for no bound.
    @Nullable
    String after() {
        return days().filter(day -> day.when() != When.BEFORE)
                .map(day -> day.when() == When.ON ? day.day() : day.day().plusDays(1))
                .max(LocalDate::compareTo)
                .map(this::floor)
                .orElse(null);
    }

    private Stream<SearchFilter.Day> days() {
        return all(SearchFilter.Day.class).stream();
    }

    private String floor(LocalDate day) {
        Instant start = day.atStartOfDay(zone).toInstant();
        return Ulid.floor(start);
    }

    /// Whether a message that the server found is meant.
    boolean holds(Message message, Seeker me) {
        String before = before();
        String after = after();
        return message.system() == null
                && (before == null || message.id().compareTo(before) < 0)
                && (after == null || message.id().compareTo(after) > 0)
                && one(
                        SearchFilter.From.class,
                        from -> message.webhook() == null && message.author().equals(from.userId()))
                && one(
                        SearchFilter.Mentions.class,
                        mention -> mention.userId().equals(me.userId())
                                ? message.mentions(me.userId(), me.roleIds())
                                : mentioned(message).contains(mention.userId()))
                && all(SearchFilter.Has.class).stream().allMatch(has -> has(message, has.what()))
                && phrases().stream().allMatch(phrase -> text(message).contains(phrase));
    }

    /// Whether a message has the words too, as far as can be told without the server.
    boolean finds(Message message, Seeker me) {
        return holds(message, me)
                && terms().stream().allMatch(word -> text(message).contains(word.toLowerCase(Locale.ROOT)));
    }

    /// What is to be marked in what was found.
    List<String> terms() {
        List<String> terms = new ArrayList<>(phrases());
        for (String word : PHRASE.matcher(words).replaceAll(" ").split("\\s+")) {
            if (!word.isBlank()) {
                terms.add(word);
            }
        }
        return terms;
    }

    private List<String> phrases() {
        return PHRASE.matcher(words)
                .results()
                .map(phrase -> phrase.group(1).strip().toLowerCase(Locale.ROOT))
                .filter(phrase -> !phrase.isEmpty())
                .toList();
    }

    private boolean asksFor(SearchFilter.What what) {
        return all(SearchFilter.Has.class).stream().anyMatch(has -> has.what() == what);
    }

    private <F extends SearchFilter> boolean one(Class<F> kind, Predicate<F> holds) {
        List<F> asked = all(kind);
        return asked.isEmpty() || asked.stream().anyMatch(holds);
    }

    private <F extends SearchFilter> List<F> all(Class<F> kind) {
        return filters.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static String text(Message message) {
        return message.content() == null ? "" : message.content().toLowerCase(Locale.ROOT);
    }

    private static List<String> mentioned(Message message) {
        List<String> users = new ArrayList<>(message.mentions());
        Matcher written = USER.matcher(message.content() == null ? "" : message.content());
        written.results().forEach(found -> users.add(found.group(1)));
        return users;
    }

    private static boolean has(Message message, SearchFilter.What what) {
        return switch (what) {
            case LINK -> LINK.matcher(text(message)).find();
            case IMAGE ->
                files(message, File.Image.class) || message.embeds().stream().anyMatch(Embed.Image.class::isInstance);
            case FILE -> !message.attachments().isEmpty();
            case VIDEO ->
                files(message, File.Video.class) || message.embeds().stream().anyMatch(Embed.Video.class::isInstance);
            case AUDIO -> files(message, File.Audio.class);
            case EMBED -> !message.embeds().isEmpty();
            case PIN -> message.pinned();
            case REACTION -> !message.reactions().isEmpty();
            case MENTION ->
                !message.mentions().isEmpty()
                        || !message.roleMentions().isEmpty()
                        || (message.flags() & (Message.MENTIONS_EVERYONE | Message.MENTIONS_ONLINE)) != 0;
        };
    }

    private static boolean files(Message message, Class<? extends File.Metadata> kind) {
        return message.attachments().stream().anyMatch(file -> kind.isInstance(file.metadata()));
    }
}
