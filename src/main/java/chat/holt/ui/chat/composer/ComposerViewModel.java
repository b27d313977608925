package chat.holt.ui.chat.composer;

import chat.holt.commands.Composition;
import chat.holt.drafts.LocalFile;
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
import chat.holt.ui.chat.context.WritingLimits;
import chat.holt.ui.chat.input.SpellingViewModel;
import chat.holt.ui.chat.message.Times;
import chat.holt.ui.chat.suggest.SuggestViewModel;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.emoji.EmojiSource;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Writing into the open channel: the draft, whom it replies to, and whether it may be sent.
public final class ComposerViewModel {
    /// What a draft begins with that shall notify nobody (`client-behaviour.md §2.6`).
    private static final String SILENT = "@silent ";

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final String channelId;
    private final ChatContext context;
    private final MessageDraft draft;

    /// Held, because it hears of changes only as long as somebody holds it.
    private final ObservableList<MessageDraft.Reply> replies;

    private final TypingNotifier typing;
    private final ReadOnlyObjectWrapper<@Nullable String> refusal = new ReadOnlyObjectWrapper<>(this, "refusal");
    private final ReadOnlyObjectWrapper<@Nullable MenuAction> remedy = new ReadOnlyObjectWrapper<>(this, "remedy");
    private final ReadOnlyObjectWrapper<@Nullable String> note = new ReadOnlyObjectWrapper<>(this, "note");
    private final ReadOnlyObjectWrapper<@Nullable Integer> bytesLeft = new ReadOnlyObjectWrapper<>(this, "bytesLeft");
    private final SuggestViewModel suggestions;
    private final ReadOnlyBooleanWrapper silent = new ReadOnlyBooleanWrapper(this, "silent");
    private final AttachmentsViewModel attachments;
    private final BooleanExpression canSend;
    private String pasted = "";
    private Subscription subscriptions = Subscription.EMPTY;
    private Subscription tick = Subscription.EMPTY;

    public ComposerViewModel(String channelId, ChatContext context) {
        this.channelId = channelId;
        this.context = context;
        draft = context.memory().channel(channelId).draft();
        replies = FXCollections.unmodifiableObservableList(draft.replies());
        suggestions = new SuggestViewModel(channelId, context);
        typing = new TypingNotifier(channelId, context);
        attachments = new AttachmentsViewModel(channelId, context);
        canSend = Bindings.createBooleanBinding(
                this::mayBeSent, draft.text(), draft.files(), refusal, note, silent, attachments.refusal());
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
        count();
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

    /// For the input that shows the draft.
    SpellingViewModel spelling() {
        return new SpellingViewModel(context.speller(), context.delays(), suggestions::isNamed);
    }

    EmojiSource emojis() {
        return context.emojis();
    }

    /// Files that go along.
    public AttachmentsViewModel attachments() {
        return attachments;
    }

    /// Whether the draft asks to notify nobody.
    ReadOnlyBooleanProperty silent() {
        return silent.getReadOnlyProperty();
    }

    ObservableValue<Boolean> enterSends() {
        return context.enterSends();
    }

    StringProperty draft() {
        return draft.text();
    }

    /// Messages the draft replies to, as many as fit into one.
    public ObservableList<MessageDraft.Reply> replies() {
        return replies;
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

    /// Sends the draft, if it may be sent, after what is on its way already.
    ///
    /// @param silently whether nobody is notified; the draft itself can ask for that too
    void send(boolean silently) {
        if (!mayBeSent()) {
            return;
        }
        List<ReplyIntent> intents = draft.replies().stream()
                .map(reply -> new ReplyIntent(reply.messageId(), reply.mention(), false))
                .toList();
        boolean silent = silently || this.silent.get();
        String content = content();
        List<LocalFile> files = attachments.take();
        draft.text().set("");
        draft.replies().clear();
        typing.stop();
        List<Composition.Attachment> enclosed = files.stream()
                .map(file -> new Composition.Attachment(file.path(), file.sentName(), file.bytes()))
                .toList();
        context.commands()
                .messages()
                .send(channelId, new Composition(content, intents, enclosed, silent))
                .onSuccess(sent -> context.files().forget(files));
    }

    /// The ways in which the draft can be sent.
    List<MenuAction> waysToSend() {
        return List.of(
                MenuAction.of("send-now", Text.of("chat.send"), "fth-send", () -> send(false)),
                MenuAction.of("send-silently", Text.of("chat.send.silently"), "fth-bell-off", () -> send(true)));
    }

    /// Removes what was added last: a reply, else a file. Whether there was any.
    boolean takeBack() {
        return removeLastReply() || attachments.removeLast();
    }

    /// Takes files, and sends the draft with them if all can be sent.
    void addAndSend(List<Path> files) {
        attachments.add(files).onSuccess(all -> {
            if (all) {
                send(false);
            }
        });
    }

    /// A text was pasted into the draft.
    void pasted(String text) {
        pasted = text;
    }

    /// Makes a file of what is too long for a message: of what was pasted last, else of all.
    void attachText() {
        String all = draft.text().get();
        String part = !pasted.isBlank() && all.contains(pasted) && bytes(pasted) > bytes(all) / 2 ? pasted : all;
        attachments.addText(part, () -> {
            draft.text().set(draft.text().get().replace(part, "").strip());
            pasted = "";
        });
    }

    public void addReply(String messageId, String authorId, String authorName) {
        boolean known =
                draft.replies().stream().anyMatch(reply -> reply.messageId().equals(messageId));
        if (!known && draft.replies().size() < context.limits().get().replies()) {
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
        count();
        typing.typed(now);
    }

    private void count() {
        silent.set(draft.text().get().stripLeading().startsWith(SILENT));
        int left = context.limits().get().messageBytes() - bytes(content());
        bytesLeft.set(left <= WritingLimits.COUNTED_BYTES ? left : null);
    }

    /// The text as it is sent.
    private String content() {
        String text = draft.text().get().strip();
        return silent.get()
                ? text.substring(Math.min(text.length(), SILENT.length())).strip()
                : text;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private boolean mayBeSent() {
        String content = content();
        boolean files = !draft.files().isEmpty();
        return refusal.get() == null
                && waitLeft().isZero()
                && (!content.isEmpty() || files)
                && (!files || attachments.refusal().get() == null)
                && bytes(content) <= context.limits().get().messageBytes();
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
        attachments.checkRights();
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
