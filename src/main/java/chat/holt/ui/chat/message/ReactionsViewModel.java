package chat.holt.ui.chat.message;

import chat.holt.commands.Failure;
import chat.holt.i18n.Text;
import chat.holt.model.Message;
import chat.holt.permissions.Permission;
import chat.holt.threading.Task;
import chat.holt.ui.chat.context.ChatContext;
import chat.holt.ui.kit.emoji.EmojiChoice;
import chat.holt.ui.kit.emoji.EmojiSource;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Reacting to the messages of a channel (`client-behaviour.md §5.11`).
public final class ReactionsViewModel {
    /// Kinds of reactions a message can have.
    static final int MOST_KINDS = 20;

    private static final int QUICK = 3;

    /// What is to be shown beside a message.
    public enum Ask {
        EMOJI,
        WHO
    }

    /// @param messageId beside which
    public record Request(String messageId, Ask ask) {}

    private final String channelId;
    private final ChatContext context;
    private final ReadOnlyObjectWrapper<@Nullable Request> request = new ReadOnlyObjectWrapper<>(this, "request");

    public ReactionsViewModel(String channelId, ChatContext context) {
        this.channelId = channelId;
        this.context = context;
    }

    public EmojiSource emojis() {
        return context.emojis();
    }

    /// What an emoji is called, in colons; the emoji itself if it is unknown.
    String name(String emoji) {
        EmojiChoice known = context.emojis().find(emoji);
        return known == null ? emoji : ":" + known.code() + ":";
    }

    /// What is to be shown now; null for nothing.
    public ReadOnlyObjectProperty<@Nullable Request> request() {
        return request.getReadOnlyProperty();
    }

    /// Asks for it to be shown.
    public void ask(String messageId, Ask ask) {
        request.set(new Request(messageId, ask));
        request.set(null);
    }

    /// Whether the author lets others add kinds of their own, and one may react here.
    boolean open(String messageId) {
        Message message = context.store().message(messageId).get();
        return message != null && mayReact() && !restricted(message);
    }

    /// Why one cannot add another kind, apart from missing permission; null if one can.
    public @Nullable String whyNoOther(Message message) {
        if (restricted(message)) {
            return Text.of("chat.react.restricted");
        }
        return message.reactions().size() >= MOST_KINDS ? Text.of("chat.react.most", MOST_KINDS) : null;
    }

    private static boolean restricted(Message message) {
        Message.Interactions interactions = message.interactions();
        return interactions != null && interactions.restrictReactions();
    }

    private boolean mayReact() {
        return context.store().rights().channel(channelId).has(Permission.REACT);
    }

    /// The emojis to react with at once; none where one cannot.
    public List<EmojiChoice> quick(String messageId) {
        Message message = context.store().message(messageId).get();
        return message != null && message.system() == null && mayReact() && whyNoOther(message) == null
                ? context.emojis().often(QUICK)
                : List.of();
    }

    /// Reacts with an emoji, or says why not. What is there already stays.
    ///
    /// @param emoji id of a custom one or Unicode text
    public void add(String messageId, String emoji) {
        Message message = context.store().message(messageId).get();
        if (message == null || mine(message, emoji)) {
            return;
        }
        boolean another = !message.reactions().containsKey(emoji) && !preset(message, emoji);
        String refusal = !mayReact() ? Text.of("chat.react.denied") : another ? whyNoOther(message) : null;
        if (refusal == null) {
            tell(context.commands().messages().react(channelId, messageId, emoji));
        } else {
            context.toast().accept(refusal);
        }
    }

    /// Adds your reaction or takes it back.
    void toggle(String messageId, String emoji) {
        Message message = context.store().message(messageId).get();
        if (message != null && mine(message, emoji)) {
            tell(context.commands().messages().unreact(channelId, messageId, emoji));
        } else {
            add(messageId, emoji);
        }
    }

    private boolean mine(Message message, String emoji) {
        return message.reactions()
                .getOrDefault(emoji, List.of())
                .contains(context.store().myId());
    }

    private static boolean preset(Message message, String emoji) {
        Message.Interactions interactions = message.interactions();
        return interactions != null && interactions.reactions().contains(emoji);
    }

    /// Who reacted to a message.
    public WhoReactedViewModel who(String messageId) {
        return new WhoReactedViewModel(channelId, messageId, context);
    }

    private void tell(Task<?> task) {
        task.onFailure(problem -> context.toast().accept(Failure.of(problem).text()));
    }
}
