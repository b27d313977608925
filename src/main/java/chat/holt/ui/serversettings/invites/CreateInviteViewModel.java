package chat.holt.ui.serversettings.invites;

import chat.holt.commands.Attempt;
import chat.holt.commands.InviteCommands;
import chat.holt.model.Invite;
import chat.holt.model.TextChannel;
import chat.holt.permissions.Permission;
import chat.holt.store.Store;
import java.util.List;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// Making an invite to a channel of a server. It never expires and can be used any number of times (`rest.md §18`).
public final class CreateInviteViewModel {
    private final InviteCommands commands;
    private final ReadOnlyObjectWrapper<@Nullable Invite> created = new ReadOnlyObjectWrapper<>();
    private final List<Choice> channels;
    private final ObjectProperty<@Nullable Choice> channel = new SimpleObjectProperty<>();
    private final Attempt attempt = new Attempt();

    /// A channel one may invite to.
    public record Choice(String id, String name) {}

    /// @param channelId chosen at first; null chooses the first one there is
    public CreateInviteViewModel(Store store, InviteCommands commands, String serverId, @Nullable String channelId) {
        this.commands = commands;
        channels = choices(store, serverId);
        channel.set(channels.stream()
                .filter(choice -> choice.id().equals(channelId))
                .findFirst()
                .orElse(channels.isEmpty() ? null : channels.getFirst()));
    }

    private static List<Choice> choices(Store store, String serverId) {
        return store.channelsNow(serverId).stream()
                .filter(each -> store.rights().channel(each.id()).has(Permission.INVITE_OTHERS))
                .map((TextChannel each) -> new Choice(each.id(), each.name()))
                .toList();
    }

    /// Channels to which you may invite, in order.
    public List<Choice> channels() {
        return channels;
    }

    /// Where who follows the invite arrives; null when there is no such channel.
    public ObjectProperty<@Nullable Choice> channel() {
        return channel;
    }

    public BooleanExpression canSubmit() {
        return BooleanExpression.booleanExpression(channel.map(chosen -> true).orElse(false));
    }

    /// The invite; null until it is made.
    public ReadOnlyObjectProperty<@Nullable Invite> created() {
        return created.getReadOnlyProperty();
    }

    /// How it goes.
    public Attempt attempt() {
        return attempt;
    }

    public void submit() {
        Choice chosen = channel.get();
        if (chosen != null) {
            attempt.run(() -> commands.create(chosen.id(), null), created::set);
        }
    }
}
