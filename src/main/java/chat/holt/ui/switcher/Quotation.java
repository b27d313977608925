package chat.holt.ui.switcher;

import chat.holt.i18n.Text;
import chat.holt.model.Channel;
import chat.holt.model.File;
import chat.holt.model.Member;
import chat.holt.model.Message;
import chat.holt.model.Role;
import chat.holt.model.Server;
import chat.holt.model.User;
import chat.holt.store.Store;
import chat.holt.ui.navigation.StoatLink;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Messages as they are posted elsewhere: quoted, with the author, the way to the original and the addresses of their
/// files. Nobody is pinged again.
public final class Quotation {
    private static final Pattern MENTION = Pattern.compile("<([@%])([0-9A-HJKMNP-TV-Z]{26})>");
    private static final Pattern EVERYONE = Pattern.compile("@(everyone|online)");
    private static final Pattern MARKS = Pattern.compile("([\\\\*_`~|\\[\\]<>])");
    private static final String APART = "\u200B";

    private final Store store;
    private final String appUrl;
    private final Function<File, URI> fileAddress;
    private final int limit;

    /// @param appUrl address of the web client; empty for none
    /// @param fileAddress where a file can be fetched
    /// @param limit longest message in UTF-8 bytes
    public Quotation(Store store, String appUrl, Function<File, URI> fileAddress, int limit) {
        this.store = store;
        this.appUrl = appUrl;
        this.fileAddress = fileAddress;
        this.limit = limit;
    }

    int limit() {
        return limit;
    }

    /// The message as a quote; what is too long is cut.
    String of(Message message) {
        Channel channel = store.channel(message.channel()).get();
        String server = channel == null ? null : channel.server();
        String link = StoatLink.message(appUrl, server, message.channel(), message.id());
        String head = "> " + Text.of("forward.head", marksEscaped(author(message, server)), link) + "\n";
        String files = message.attachments().stream()
                .map(file -> "\n" + fileAddress.apply(file))
                .collect(Collectors.joining());
        String words = silent(Objects.requireNonNullElse(message.content(), ""), server);
        String quoted = words.isBlank() ? "" : quoted(words);
        int room = limit - bytes(head) - bytes(files);
        return head + cut(quoted, room) + files;
    }

    private static String quoted(String words) {
        return words.lines().map(line -> "> " + line).collect(Collectors.joining("\n"));
    }

    private static String cut(String text, int bytes) {
        if (bytes(text) <= bytes) {
            return text;
        }
        int end = 0;
        int used = bytes("…");
        while (end < text.length()) {
            int next = text.offsetByCodePoints(end, 1);
            used += bytes(text.substring(end, next));
            if (used > bytes) {
                break;
            }
            end = next;
        }
        return text.substring(0, end) + "…";
    }

    static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /// Mentions become the names of those mentioned.
    private String silent(String words, @Nullable String serverId) {
        String named = MENTION.matcher(words).replaceAll(found -> Matcher.quoteReplacement(name(found, serverId)));
        return EVERYONE.matcher(named).replaceAll("@" + APART + "$1");
    }

    private String name(MatchResult mention, @Nullable String serverId) {
        String id = mention.group(2);
        if (mention.group(1).equals("@")) {
            return "@" + marksEscaped(user(id, serverId));
        }
        Server server = serverId == null ? null : store.server(serverId).get();
        Role role = server == null ? null : server.roles().get(id);
        return role == null ? Text.of("chat.unknownRole") : "@" + marksEscaped(role.name());
    }

    private String author(Message message, @Nullable String serverId) {
        Message.Masquerade mask = message.masquerade();
        if (mask != null && mask.name() != null) {
            return mask.name();
        }
        return message.webhook() == null
                ? user(message.author(), serverId)
                : message.webhook().name();
    }

    private String user(String id, @Nullable String serverId) {
        Member member = serverId == null ? null : store.member(serverId, id).get();
        if (member != null && member.nickname() != null) {
            return member.nickname();
        }
        User user = store.user(id).get();
        return user == null ? Text.of("chat.unknownUser") : user.name();
    }

    private static String marksEscaped(String name) {
        return MARKS.matcher(EVERYONE.matcher(name).replaceAll(APART + "$1")).replaceAll("\\\\$1");
    }
}
