package chat.holt.ui.channelsettings;

import chat.holt.commands.Attempt;
import chat.holt.i18n.Text;
import chat.holt.model.Server;
import chat.holt.model.SystemMessageChannels;
import chat.holt.model.TextChannel;
import chat.holt.ui.kit.Reason;
import java.util.stream.Stream;

/// Deleting one channel of a server.
public final class DeleteChannelViewModel {
    private final ChannelSettingsContext context;
    private final TextChannel channel;
    private final Attempt attempt = new Attempt();
    private final Reason reason = Reason.ofAudit();

    public DeleteChannelViewModel(ChannelSettingsContext context, TextChannel channel) {
        this.context = context;
        this.channel = channel;
    }

    public String name() {
        return channel.name();
    }

    /// Whether the server's own messages, such as who joined, are written there.
    public boolean forSystemMessages() {
        Server server = context.store().server(channel.server()).get();
        SystemMessageChannels system = server == null ? null : server.systemMessages();
        return system != null
                && Stream.of(system.userJoined(), system.userLeft(), system.userKicked(), system.userBanned())
                        .anyMatch(channel.id()::equals);
    }

    /// Why it is deleted.
    public Reason reason() {
        return reason;
    }

    /// How it goes.
    public Attempt attempt() {
        return attempt;
    }

    /// Deletes the channel.
    public void submit() {
        attempt.run(
                () -> context.commands().channels().delete(channel.id(), reason.value()),
                done -> context.toast().accept(Text.of("channel.delete.done", channel.name())));
    }
}
