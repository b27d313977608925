package chat.holt.ui.chat.suggest;

import chat.holt.model.Channel;
import chat.holt.model.Emoji;
import chat.holt.model.Member;
import chat.holt.model.Role;
import chat.holt.model.Server;
import chat.holt.model.TextChannel;
import chat.holt.model.User;
import chat.holt.ui.chat.context.ChatContext;
import chat.holt.ui.chat.input.DraftText;
import chat.holt.ui.chat.input.TokenNames;
import chat.holt.ui.kit.emoji.EmojiChoice;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What the word before the caret may become in a channel, and what tokens are called there.
public final class SuggestViewModel implements TokenNames {
    static final int MOST = 8;

    /// A change of the draft.
    ///
    /// @param text with tokens
    record Change(int from, int to, String text) {}

    private final String channelId;
    private final ChatContext context;
    private final Mentionable mentionable;
    private final KnownNames known;
    private final ObservableList<Suggestion> suggestions = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper(this, "selected", 0);
    private @Nullable Word word;
    /// Where a word begins that is to be left alone; -1 for none.
    private int dismissed = -1;

    public SuggestViewModel(String channelId, ChatContext context) {
        this.channelId = channelId;
        this.context = context;
        mentionable = new Mentionable(channelId, context.store());
        known = new KnownNames(channelId, context.store(), context.clock());
    }

    /// Whether a word is in the name of somebody or something here, so that it is no mistake.
    public boolean isNamed(String word) {
        return known.has(word);
    }

    /// The best first; empty while there is nothing to complete.
    ObservableList<Suggestion> suggestions() {
        return suggestions;
    }

    /// Index of the one that keys take.
    ReadOnlyIntegerProperty selected() {
        return selected.getReadOnlyProperty();
    }

    /// Where the word that is completed begins.
    int start() {
        return word == null ? 0 : word.start();
    }

    // ---- looking

    /// The text or the caret changed.
    void look(DraftText draft, int caret) {
        Word now = Word.before(draft.shown(), Math.min(caret, draft.shown().length()));
        if (now != null && draft.isName(now.start())) {
            now = null;
        }
        if (now == null || now.start() != dismissed) {
            dismissed = -1;
        }
        if (now == null || dismissed >= 0) {
            word = null;
            suggestions.clear();
        } else if (!now.equals(word)) {
            boolean begun = word == null || word.start() != now.start() || word.sign() != now.sign();
            word = now;
            if (begun && now.sign() == '@') {
                loadMembers();
            }
            find();
        }
    }

    /// A second colon is about to be typed: what it makes of the shortcode it closes, null if there is no such emoji.
    @Nullable
    Change closing(DraftText draft, int caret) {
        Word code = Word.closed(draft.shown().substring(0, caret) + ':', caret + 1);
        EmojiChoice emoji = code == null || draft.isName(code.start())
                ? null
                : context.emojis().byCode(code.query());
        return code == null || emoji == null ? null : used(code.start(), caret, emoji, "");
    }

    private void loadMembers() {
        Channel channel = context.store().channel(channelId).get();
        String serverId = channel == null ? null : channel.server();
        if (serverId != null && !context.store().membersComplete(serverId).get()) {
            context.commands().members().loadMembers(serverId).onSuccess(loaded -> {
                if (word != null && word.sign() == '@') {
                    find();
                }
            });
        }
    }

    private void find() {
        Word now = word;
        if (now != null) {
            selected.set(0);
            suggestions.setAll(
                    switch (now.sign()) {
                        case '@' -> mentionable.find(now.query(), MOST);
                        case '#' -> mentionable.channels(now.query(), MOST);
                        default ->
                            context.emojis().search(now.query(), MOST).stream()
                                    .map(SuggestViewModel::suggestion)
                                    .toList();
                    });
        }
    }

    private static Suggestion suggestion(EmojiChoice emoji) {
        return new Suggestion(emoji.token(), ":" + emoji.code() + ":", "", null, null, emoji);
    }

    // ---- choosing

    void move(int by) {
        if (!suggestions.isEmpty()) {
            selected.set(Math.floorMod(selected.get() + by, suggestions.size()));
        }
    }

    void select(int index) {
        selected.set(index);
    }

    /// What taking the selected one changes; null if there is none.
    @Nullable
    Change take() {
        Word now = word;
        if (now == null || selected.get() >= suggestions.size()) {
            return null;
        }
        Suggestion chosen = suggestions.get(selected.get());
        return chosen.emoji() == null
                ? new Change(now.start(), now.end(), chosen.text() + " ")
                : used(now.start(), now.end(), chosen.emoji(), " ");
    }

    private Change used(int from, int to, EmojiChoice emoji, String after) {
        context.emojis().used(emoji.emoji());
        return new Change(from, to, emoji.token() + after);
    }

    /// Leaves the word alone until another one begins.
    void dismiss() {
        dismissed = start();
        word = null;
        suggestions.clear();
    }

    // ---- names

    @Override
    public @Nullable String nameOf(String token, boolean exact) {
        String id = token.substring(token.startsWith(":") ? 1 : 2, token.length() - 1);
        return switch (token.charAt(token.startsWith(":") ? 0 : 1)) {
            case '@' -> user(id, exact);
            case '#' -> context.store().channel(id).get() instanceof TextChannel channel ? "#" + channel.name() : null;
            case '%' -> role(id);
            default -> emoji(id);
        };
    }

    private @Nullable String user(String id, boolean exact) {
        User user = context.store().user(id).get();
        if (user == null) {
            return null;
        }
        Server server = server();
        Member member =
                server == null ? null : context.store().member(server.id(), id).get();
        String nickname = member == null ? null : member.nickname();
        return "@" + (exact ? user.tag() : nickname == null ? user.name() : nickname);
    }

    private @Nullable String role(String id) {
        Server server = server();
        Role role = server == null ? null : server.roles().get(id);
        return role == null ? null : "@" + role.name();
    }

    private @Nullable String emoji(String id) {
        Emoji emoji = context.store().emoji(id).get();
        return emoji == null ? null : ":" + emoji.name() + ":";
    }

    private @Nullable Server server() {
        Channel channel = context.store().channel(channelId).get();
        String id = channel == null ? null : channel.server();
        return id == null ? null : context.store().server(id).get();
    }
}
