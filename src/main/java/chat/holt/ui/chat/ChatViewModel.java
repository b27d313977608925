package chat.holt.ui.chat;

import chat.holt.commands.Failure;
import chat.holt.commands.MessageCommands;
import chat.holt.i18n.Text;
import chat.holt.model.Channel;
import chat.holt.model.DirectMessage;
import chat.holt.model.Group;
import chat.holt.model.Message;
import chat.holt.model.OtherChannel;
import chat.holt.model.SavedMessages;
import chat.holt.model.TextChannel;
import chat.holt.model.Ulid;
import chat.holt.model.User;
import chat.holt.settings.Reading;
import chat.holt.store.Cell;
import chat.holt.store.Store;
import chat.holt.threading.Task;
import chat.holt.ui.chat.composer.ComposerViewModel;
import chat.holt.ui.chat.composer.TypingViewModel;
import chat.holt.ui.chat.context.ChatContext;
import chat.holt.ui.chat.invites.InvitesViewModel;
import chat.holt.ui.chat.message.EditViewModel;
import chat.holt.ui.chat.message.MessageViewModel;
import chat.holt.ui.chat.message.Pointed;
import chat.holt.ui.chat.message.ReactionsViewModel;
import chat.holt.ui.chat.message.ShownMessage;
import chat.holt.ui.chat.player.PlayerViewModel;
import chat.holt.ui.chat.selection.SelectionViewModel;
import chat.holt.ui.chat.timeline.Conversation;
import chat.holt.ui.chat.timeline.TimelineViewModel;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.PresenceState;
import chat.holt.ui.kit.people.Face;
import chat.holt.ui.kit.people.LiveMentions;
import chat.holt.ui.kit.people.StatusLine;
import chat.holt.ui.navigation.Anchor;
import chat.holt.ui.navigation.Destination;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// An open channel: its header, timeline, composer, and what can be done with its messages. Lives as long as the
/// channel is on screen: [#open] when it appears, [#close] when it leaves.
public final class ChatViewModel implements Conversation {
    private final String channelId;
    private final ChatContext context;
    private final TimelineViewModel timeline;
    private final ComposerViewModel composer;
    private final TypingViewModel typing;
    private final CallViewModel call;
    private final MessageActions actions;
    private final ReactionsViewModel reactions;
    private final SelectionViewModel selection;
    private final LiveMentions mentions;
    private final InvitesViewModel invites;
    private boolean skipQuestions;
    private final ReadOnlyObjectWrapper<Heading> header;
    private final ReadOnlyObjectWrapper<List<MenuAction>> headerActions =
            new ReadOnlyObjectWrapper<>(this, "headerActions", List.of());
    private final ReadOnlyObjectWrapper<@Nullable EditViewModel> editing = new ReadOnlyObjectWrapper<>(this, "editing");
    private Subscription subscriptions = Subscription.EMPTY;

    public ChatViewModel(String channelId, ChatContext context) {
        this.channelId = channelId;
        this.context = context;
        timeline = new TimelineViewModel(channelId, context);
        composer = new ComposerViewModel(channelId, context);
        typing = new TypingViewModel(channelId, context.store());
        call = new CallViewModel(channelId, context);
        reactions = new ReactionsViewModel(channelId, context);
        actions = new MessageActions(this, channelId, context);
        selection = new SelectionViewModel(channelId, context);
        mentions = new LiveMentions(
                serverId(), context.store(), context.commands().users(), context.navigator(), context.appUrl());
        invites = new InvitesViewModel(context, mentions);
        header = new ReadOnlyObjectWrapper<>(this, "header", currentHeader());
    }

    /// Loads and follows the channel, at a message if given.
    public void open(@Nullable String messageId) {
        Store store = context.store();
        subscriptions = store.channel(channelId).subscribe(this::updateHeader);
        if (store.channel(channelId).get() instanceof DirectMessage direct) {
            subscriptions =
                    subscriptions.and(store.user(direct.partner(store.myId())).subscribe(this::updateHeader));
        }
        subscriptions = subscriptions.and(
                context.player().follow(store.timeline(channelId).messages()));
        updateHeader();
        timeline.open(messageId);
        composer.open();
        typing.open();
        call.open();
    }

    /// Shows a message of the channel that is open already.
    public void jumpTo(String messageId) {
        timeline.jumpTo(messageId);
    }

    public void close() {
        subscriptions.unsubscribe();
        context.player().stop();
        timeline.close();
        composer.close();
        selection.end();
        invites.close();
        typing.close();
        call.close();
    }

    public String channelId() {
        return channelId;
    }

    // ---- what to show

    ReadOnlyObjectProperty<Heading> header() {
        return header.getReadOnlyProperty();
    }

    /// What the header offers.
    ReadOnlyObjectProperty<List<MenuAction>> headerActions() {
        return headerActions.getReadOnlyProperty();
    }

    @Override
    public String title() {
        return header.get().title();
    }

    @Override
    public TimelineViewModel timeline() {
        return timeline;
    }

    ComposerViewModel composer() {
        return composer;
    }

    /// What the composer says while it is empty.
    String composerPrompt() {
        Heading now = header.get();
        return switch (now.kind()) {
            case TEXT, VOICE -> Text.of("chat.prompt.channel", now.title());
            case DIRECT -> Text.of("chat.prompt.user", now.title());
            case GROUP -> Text.of("chat.prompt.group", now.title());
            case NOTES -> Text.of("chat.prompt.notes");
        };
    }

    @Override
    public LiveMentions mentions() {
        return mentions;
    }

    CallViewModel call() {
        return call;
    }

    TypingViewModel typing() {
        return typing;
    }

    @Override
    public SelectionViewModel selection() {
        return selection;
    }

    @Override
    public Reading reading() {
        return context.reading();
    }

    @Override
    public PlayerViewModel player() {
        return context.player();
    }

    @Override
    public ReadOnlyObjectProperty<@Nullable EditViewModel> editing() {
        return editing.getReadOnlyProperty();
    }

    @Override
    public List<MenuAction> actions(String key, Pointed at) {
        return actions.of(key, at);
    }

    @Override
    public List<MenuAction> toolbarActions(String key, boolean unasked) {
        return actions.inToolbar(key, unasked);
    }

    @Override
    public List<MenuAction> authorActions(String messageId) {
        Message message = context.store().message(messageId).get();
        if (message == null || message.webhook() != null || message.author().equals(User.SYSTEM_ID)) {
            return List.of();
        }
        return context.userActions().apply(serverId(), message.author());
    }

    @Override
    public void showAuthor(String messageId, Anchor beside) {
        Message message = context.store().message(messageId).get();
        if (message != null && message.webhook() == null) {
            showUser(message.author(), beside);
        }
    }

    private void showUser(String userId, Anchor beside) {
        context.navigator().open(new Destination.UserCard(userId, serverId(), beside));
    }

    private @Nullable String serverId() {
        Channel channel = context.store().channel(channelId).get();
        return channel == null ? null : channel.server();
    }

    // ---- what the user does

    /// Shows whom the conversation is with, or the settings of the group.
    ///
    /// @param anchor beside what to show it
    void openIdentity(Anchor anchor) {
        switch (context.store().channel(channelId).get()) {
            case DirectMessage direct -> showUser(direct.partner(context.store().myId()), anchor);
            case Group group ->
                context.navigator()
                        .open(new Destination.GroupSettings(channelId, Destination.GroupSettings.Page.OVERVIEW));
            case null, default -> {}
        }
    }

    void reply(String messageId) {
        Message message = context.store().message(messageId).get();
        if (message != null) {
            try (MessageViewModel shown = timeline.message(messageId)) {
                ShownMessage now = Objects.requireNonNull(shown.shown().get());
                composer.addReply(messageId, message.author(), now.author().name());
            }
        }
    }

    void edit(String messageId) {
        Message message = context.store().message(messageId).get();
        if (message != null && message.author().equals(context.store().myId())) {
            String text = Objects.requireNonNullElse(message.content(), "");
            editing.set(new EditViewModel(channelId, messageId, text, context, () -> editing.set(null)));
        }
    }

    /// Edits your newest message; false if none is loaded.
    boolean editLast() {
        String mine = context.store().myId();
        for (Cell<Message> cell : context.store().timeline(channelId).messages().reversed()) {
            Message message = cell.get();
            if (message != null && message.author().equals(mine) && message.system() == null && written(message)) {
                edit(message.id());
                return true;
            }
        }
        return false;
    }

    @Override
    public void perform(MenuAction action) {
        String refusal = action.disabledReason();
        if (refusal == null) {
            action.run();
        } else {
            context.toast().accept(Text.of("chat.header.refused", action.text(), refusal));
        }
    }

    private static boolean written(Message message) {
        return message.content() != null && !message.content().isBlank();
    }

    @Override
    public void skipQuestions(boolean skip) {
        skipQuestions = skip;
    }

    /// Deletes a message, after asking unless told otherwise.
    void delete(String messageId) {
        ask(
                new Destination.DeleteMessage(channelId, messageId),
                messages -> messages.delete(channelId, messageId, null));
    }

    /// Removes all reactions, after asking unless told otherwise.
    void clearReactions(String messageId) {
        ask(
                new Destination.ClearReactions(channelId, messageId),
                messages -> messages.clearReactions(channelId, messageId));
    }

    /// Pins a message or no longer, after asking unless told otherwise.
    void pin(String messageId, boolean pin) {
        ask(
                new Destination.PinMessage(channelId, messageId, pin),
                messages ->
                        pin ? messages.pin(channelId, messageId, null) : messages.unpin(channelId, messageId, null));
    }

    private void ask(Destination question, Function<MessageCommands, Task<?>> act) {
        if (skipQuestions) {
            act.apply(context.commands().messages())
                    .onFailure(problem ->
                            context.toast().accept(Failure.of(problem).text()));
        } else {
            context.navigator().open(question);
        }
        skipQuestions = false;
    }

    /// What an emoji is called; Unicode ones stand for themselves.
    String emojiName(String emoji) {
        return Ulid.valid(emoji) ? mentions.emojiName(emoji).getValue() : emoji;
    }

    @Override
    public void view(String messageId, String source) {
        context.navigator().open(new Destination.ViewPicture(channelId, messageId, source));
    }

    @Override
    public void jumpFrom(LocalDate day) {
        context.navigator().open(new Destination.JumpToDate(channelId, day));
    }

    @Override
    public void openLink(Destination.Link link) {
        context.navigator().open(link);
    }

    @Override
    public InvitesViewModel invites() {
        return invites;
    }

    @Override
    public ReactionsViewModel reactions() {
        return reactions;
    }

    private void updateHeader() {
        header.set(currentHeader());
        List<MenuAction> next = context.headerActions().apply(channelId);
        if (!looks(next).equals(looks(headerActions.get()))) {
            headerActions.set(next);
        }
    }

    /// Handlers are made anew each time, but only what is seen of actions makes a difference.
    private static List<List<@Nullable String>> looks(List<MenuAction> actions) {
        return actions.stream()
                .map(action -> Arrays.asList(action.id(), action.disabledReason()))
                .toList();
    }

    private Heading currentHeader() {
        Store store = context.store();
        return switch (store.channel(channelId).get()) {
            case TextChannel c ->
                new Heading(c.voice() == null ? Heading.Kind.TEXT : Heading.Kind.VOICE, c.name(), c.description());
            case Group c ->
                new Heading(
                        Heading.Kind.GROUP,
                        c.name(),
                        c.description(),
                        c.icon() == null ? null : new Face(c.id(), c.name(), c.icon()),
                        null);
            case DirectMessage c -> {
                User partner = store.user(c.partner(store.myId())).get();
                yield partner == null
                        ? new Heading(Heading.Kind.DIRECT, Text.of("chat.unknownUser"), null)
                        : new Heading(
                                Heading.Kind.DIRECT,
                                partner.name(),
                                StatusLine.of(partner),
                                Face.of(partner),
                                PresenceState.of(partner));
            }
            case SavedMessages c -> new Heading(Heading.Kind.NOTES, Text.of("chat.notes"), null);
            case OtherChannel c -> new Heading(Heading.Kind.TEXT, "", null);
            case null -> new Heading(Heading.Kind.TEXT, "", null);
        };
    }
}
