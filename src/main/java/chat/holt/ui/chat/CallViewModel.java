package chat.holt.ui.chat;

import chat.holt.i18n.Text;
import chat.holt.model.Channel;
import chat.holt.model.ChannelVoiceState;
import chat.holt.model.Member;
import chat.holt.model.TextChannel;
import chat.holt.model.User;
import chat.holt.model.UserVoiceState;
import chat.holt.store.Store;
import chat.holt.ui.chat.context.ChatContext;
import chat.holt.ui.navigation.Destination;
import chat.holt.ui.navigation.StoatLink;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;

/// Who is in the call of the open channel (`voice.md §5`). Holt cannot join it, the web client can.
final class CallViewModel {
    private final String channelId;
    private final ChatContext context;
    private final Store store;
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper(this, "text", "");
    private Subscription following = Subscription.EMPTY;

    CallViewModel(String channelId, ChatContext context) {
        this.channelId = channelId;
        this.context = context;
        this.store = context.store();
    }

    void open() {
        following = store.call(channelId)
                .subscribe(this::update)
                .and(store.channel(channelId).subscribe(this::update))
                .and(store.onBatchEnd(this::update));
        update();
    }

    void close() {
        following.unsubscribe();
    }

    /// Who is in it; empty where there is none, unless the channel is there for calls.
    ReadOnlyStringProperty text() {
        return text.getReadOnlyProperty();
    }

    /// Whether somebody is in it.
    boolean running() {
        return store.call(channelId).get() != null;
    }

    /// Whether there is a web client to join it in.
    boolean web() {
        return StoatLink.web(context.appUrl(), null, channelId).isPresent();
    }

    /// Leads to where one can join.
    void openInWeb() {
        Channel channel = store.channel(channelId).get();
        StoatLink.web(context.appUrl(), channel == null ? null : channel.server(), channelId)
                .ifPresent(address -> context.navigator().open(new Destination.Link(address.toString())));
    }

    private void update() {
        ChannelVoiceState call = store.call(channelId).get();
        List<String> users = call == null
                ? List.of()
                : call.participants().stream().map(UserVoiceState::id).toList();
        boolean forCalls = store.channel(channelId).get() instanceof TextChannel channel && channel.voice() != null;
        text.set(
                switch (users.size()) {
                    case 0 -> forCalls ? Text.of("calls.nobody") : "";
                    case 1 -> Text.of("calls.one", name(users.getFirst()));
                    case 2 -> Text.of("calls.two", name(users.getFirst()), name(users.getLast()));
                    default -> Text.of("calls.many", name(users.getFirst()), users.size() - 1);
                });
    }

    private String name(String userId) {
        Channel channel = store.channel(channelId).get();
        Member member = channel == null || channel.server() == null
                ? null
                : store.member(channel.server(), userId).get();
        User user = store.user(userId).get();
        if (member != null && member.nickname() != null) {
            return member.nickname();
        }
        if (user == null) {
            context.commands().users().resolve(userId);
        }
        return user == null ? Text.of("chat.unknownUser") : user.name();
    }
}
