package chat.holt.ui.chat.composer;

import chat.holt.drafts.MessageDraft;
import chat.holt.i18n.Text;
import chat.holt.model.DirectMessage;
import chat.holt.model.Member;
import chat.holt.model.ReplyIntent;
import chat.holt.model.TextChannel;
import chat.holt.permissions.Permission;
import chat.holt.permissions.Permissions;
import chat.holt.permissions.Standing;
import chat.holt.store.Store;
import chat.holt.ui.chat.context.ChatContext;
import chat.holt.ui.chat.message.Times;
import chat.holt.ui.chat.suggest.SuggestViewModel;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.emoji.EmojiSource;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Writing into the open channel: the draft, whom it replies to, and whether it may be sent.
public final class ComposerViewModel {
    static final int MOST_REPLIES = 5;

    /// The counter shows when no more than this many bytes are left.
    private static final int COUNTED_BYTES = 200;

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final String channelId;
    private final ChatContext context;
    private final MessageDraft draft;
    private final TypingNotifier typing;
    private final ReadOnlyObjectWrapper<@Nullable String> refusal = new ReadOnlyObjectWrapper<>(this, "refusal");
    private final ReadOnlyObjectWrapper<@Nullable MenuAction> remedy = new ReadOnlyObjectWrapper<>(this, "remedy");
    private final ReadOnlyObjectWrapper<@Nullable String> note = new ReadOnlyObjectWrapper<>(this, "note");
    private final ReadOnlyObjectWrapper<@Nullable Integer> bytesLeft = new ReadOnlyObjectWrapper<>(this, "bytesLeft");
    private final SuggestViewModel suggestions;
    private final BooleanExpression canSend;
    private Subscription subscriptions = Subscription.EMPTY;
    private Subscription tick = Subscription.EMPTY;

    public ComposerViewModel(String channelId, ChatContext context) {
        this.channelId = channelId;
        this.context = context;
        draft = context.memory().channel(channelId).draft();
        suggestions = new SuggestViewModel(channelId, context);
        typing = new TypingNotifier(channelId, context);
        canSend = Bindings.createBooleanBinding(this::mayBeSent, draft.text(), refusal, note);
    }

    public void open() {
        Store store = context.store();
        TextChannel channel = textChannel();
        subscriptions = Subscription.combine(
                draft.text().subscribe(this::draftChanged),
                store.channel(channelId).subscribe(this::checkRights),
                store.slowmodeUntil(channelId).subscribe(this::checkRights));
        if (channel != null) {
            subscriptions = subscriptions
                    .and(store.server(channel.server()).subscribe(this::checkRights))
                    .and(store.member(channel.server(), store.myId()).subscribe(this::checkRights));
        }
        String partner = partner();
        if (partner != null) {
            subscriptions = subscriptions.and(store.user(partner).subscribe(this::checkRights));
        }
        count(draft.text().get());
        checkRights();
    }

    public void close() {
        subscriptions.unsubscribe();
        tick.unsubscribe();
        typing.stop();
    }

    // ---- what to show

    SuggestViewModel suggestions() {
        return suggestions;
    }

    EmojiSource emojis() {
        return context.emojis();
    }

    StringProperty draft() {
        return draft.text();
    }

    /// Messages the draft replies to, at most [#MOST_REPLIES].
    public ObservableList<MessageDraft.Reply> replies() {
        return FXCollections.unmodifiableObservableList(draft.replies());
    }

    /// Why nothing can be written here, null if it can.
    ReadOnlyObjectProperty<@Nullable String> refusal() {
        return refusal.getReadOnlyProperty();
    }

    /// What can be done about the refusal, null for nothing.
    ReadOnlyObjectProperty<@Nullable MenuAction> remedy() {
        return remedy.getReadOnlyProperty();
    }

    /// What slowmode asks for, null without slowmode.
    ReadOnlyObjectProperty<@Nullable String> note() {
        return note.getReadOnlyProperty();
    }

    /// Bytes left (negative: too many), null while far from the limit.
    ReadOnlyObjectProperty<@Nullable Integer> bytesLeft() {
        return bytesLeft.getReadOnlyProperty();
    }

    BooleanExpression canSend() {
        return canSend;
    }

    // ---- what the user does

    void send() {
        if (!mayBeSent()) {
            return;
        }
        List<ReplyIntent> intents = draft.replies().stream()
                .map(reply -> new ReplyIntent(reply.messageId(), reply.mention(), false))
                .toList();
        String content = draft.text().get().strip();
        draft.text().set("");
        draft.replies().clear();
        typing.stop();
        context.commands().messages().send(channelId, content, intents);
    }

    public void addReply(String messageId, String authorId, String authorName) {
        boolean known =
                draft.replies().stream().anyMatch(reply -> reply.messageId().equals(messageId));
        if (!known && draft.replies().size() < MOST_REPLIES) {
            boolean own = authorId.equals(context.store().myId());
            draft.replies()
                    .add(new MessageDraft.Reply(
                            messageId,
                            authorId,
                            authorName,
                            !own && context.memory().drafts().mentionOnReply().get()));
        }
    }

    /// Whether there is anyone to mention: not in replies to yourself.
    boolean mayMention(MessageDraft.Reply reply) {
        return !reply.authorId().equals(context.store().myId());
    }

    void removeReply(MessageDraft.Reply reply) {
        draft.replies().remove(reply);
    }

    /// Whether there was a reply to remove.
    boolean removeLastReply() {
        if (draft.replies().isEmpty()) {
            return false;
        }
        draft.replies().removeLast();
        return true;
    }

    /// Switches between mentioning the author of the message replied to and not.
    void toggleMention(MessageDraft.Reply reply) {
        int at = draft.replies().indexOf(reply);
        if (at >= 0 && mayMention(reply)) {
            context.memory().drafts().mentionOnReply().set(!reply.mention());
            draft.replies().set(at, reply.withMention(!reply.mention()));
        }
    }

    // ---- checks

    private void draftChanged(String was, String now) {
        count(now);
        typing.typed(now);
    }

    private void count(String now) {
        int left = context.messageLimit() - now.strip().getBytes(StandardCharsets.UTF_8).length;
        bytesLeft.set(left <= COUNTED_BYTES ? left : null);
    }

    private boolean mayBeSent() {
        String content = draft.text().get().strip();
        return refusal.get() == null
                && waitLeft().isZero()
                && !content.isEmpty()
                && content.getBytes(StandardCharsets.UTF_8).length <= context.messageLimit();
    }

    /// Whether [#explain] has something to say.
    boolean explainable() {
        return refusal.get() != null
                && textChannel() != null
                && context.store().rights().look().get() == null;
    }

    /// Shows why one may not write here.
    void explain() {
        TextChannel channel = textChannel();
        if (channel != null) {
            context.navigator()
                    .why(channel.server(), channelId, context.store().myId(), Permission.SEND_MESSAGE)
                    .run();
        }
    }

    private Duration waitLeft() {
        Instant until = context.store().slowmodeUntil(channelId).get();
        Instant now = context.clock().instant();
        return until == null || !until.isAfter(now) ? Duration.ZERO : Duration.between(now, until);
    }

    private void checkRights() {
        tick.unsubscribe();
        tick = Subscription.EMPTY;
        Permissions mine = context.store().rights().channel(channelId);
        TextChannel channel = textChannel();
        Instant timeout = timeout(channel);
        String partner = partner();
        remedy.set(partner == null ? null : context.people().remedy(partner));
        if (partner != null) {
            refusal.set(context.people().whyNoMessage(partner));
        } else if (timeout != null) {
            refusal.set(Text.of("chat.composer.timedOut", Times.dateAndTime(timeout)));
            tick = context.delays()
                    .after(Duration.between(context.clock().instant(), timeout).plus(SECOND), this::checkRights);
        } else {
            refusal.set(mine.has(Permission.SEND_MESSAGE) ? null : Text.of("chat.composer.forbidden"));
        }
        note.set(slowmodeNote(channel, mine));
    }

    private @Nullable Instant timeout(@Nullable TextChannel channel) {
        return Optional.ofNullable(channel)
                .flatMap(known -> context.store().rights().mine(known.server()))
                .map(Standing::member)
                .filter(me -> me.timedOut(context.clock().instant()))
                .map(Member::timeout)
                .orElse(null);
    }

    private @Nullable String slowmodeNote(@Nullable TextChannel channel, Permissions mine) {
        Duration left = waitLeft();
        if (!left.isZero()) {
            if (tick == Subscription.EMPTY) {
                tick = context.delays().after(SECOND, this::checkRights);
            }
            return Text.of("chat.composer.slowmodeWait", Times.duration(left));
        }
        Long seconds = channel == null ? null : channel.slowmode();
        return seconds != null && seconds > 0 && !mine.has(Permission.BYPASS_SLOWMODE)
                ? Text.of("chat.composer.slowmode", Times.duration(Duration.ofSeconds(seconds)))
                : null;
    }

    /// With whom one talks; null outside direct messages.
    private @Nullable String partner() {
        return context.store().channel(channelId).get() instanceof DirectMessage direct
                ? direct.partner(context.store().myId())
                : null;
    }

    private @Nullable TextChannel textChannel() {
        return context.store().channel(channelId).get() instanceof TextChannel channel ? channel : null;
    }
}
