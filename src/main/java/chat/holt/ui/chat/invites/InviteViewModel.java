package chat.holt.ui.chat.invites;

import chat.holt.commands.Failure;
import chat.holt.i18n.Text;
import chat.holt.model.InviteResponse;
import chat.holt.ui.chat.context.ChatContext;
import chat.holt.ui.chat.invites.ShownInvite.State;
import chat.holt.ui.navigation.Destination;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// One invite: where it leads, and the way there.
public final class InviteViewModel implements AutoCloseable {
    private final String code;
    private final ChatContext context;
    private final Consumer<InviteViewModel> ask;
    private final ReadOnlyObjectWrapper<ShownInvite> shown;
    private Subscription following = Subscription.EMPTY;

    /// @param ask has the instance asked when it is its turn
    InviteViewModel(String code, ChatContext context, Consumer<InviteViewModel> ask) {
        this.code = code;
        this.context = context;
        this.ask = ask;
        shown = new ReadOnlyObjectWrapper<>(this, "shown", unknown(State.ASKING, ""));
    }

    String code() {
        return code;
    }

    ReadOnlyObjectProperty<ShownInvite> shown() {
        return shown.getReadOnlyProperty();
    }

    /// Goes there, asks whether to join, or asks the instance again.
    void act() {
        ShownInvite now = shown.get();
        switch (now.state()) {
            case OUTSIDE -> context.navigator().open(new Destination.Join(code));
            case INSIDE ->
                context.navigator()
                        .open(
                                context.store().server(now.placeId()).get() == null
                                        ? new Destination.OpenChannel(now.placeId())
                                        : new Destination.OpenServer(now.placeId()));
            case UNANSWERED -> {
                shown.set(unknown(State.ASKING, ""));
                ask.accept(this);
            }
            case ASKING, GONE -> {}
        }
    }

    void answered(InviteResponse invite) {
        following.unsubscribe();
        following = switch (invite) {
            case InviteResponse.ToServer server -> {
                String members = Text.of("chat.invite.members", server.memberCount());
                yield context.store()
                        .server(server.serverId())
                        .subscribe(there -> shown.set(new ShownInvite(
                                state(there), server.serverId(), server.serverName(), members, server.serverIcon())));
            }
            case InviteResponse.ToGroup group -> {
                String by = Text.of("chat.invite.by", group.userName());
                yield context.store()
                        .channel(group.channelId())
                        .subscribe(there -> shown.set(
                                new ShownInvite(state(there), group.channelId(), group.channelName(), by, null)));
            }
        };
    }

    void failed(Throwable problem) {
        Failure failure = Failure.of(problem);
        boolean gone = failure instanceof Failure.Gone || failure instanceof Failure.Invalid;
        shown.set(
                gone
                        ? unknown(State.GONE, Text.of("chat.invite.gone.text"))
                        : unknown(State.UNANSWERED, failure.text()));
    }

    @Override
    public void close() {
        following.unsubscribe();
    }

    private ShownInvite unknown(State state, String detail) {
        return new ShownInvite(state, code, "", detail, null);
    }

    private static State state(@Nullable Object there) {
        return there == null ? State.OUTSIDE : State.INSIDE;
    }
}
