package chat.holt.ui.channelsettings.overview;

import chat.holt.commands.ChannelCommands;
import chat.holt.commands.FileCommands;
import chat.holt.i18n.Text;
import chat.holt.model.EditChannel;
import chat.holt.model.TextChannel;
import chat.holt.store.Store;
import chat.holt.threading.Task;
import chat.holt.ui.kit.Reason;
import chat.holt.ui.kit.channel.ChannelBasics;
import chat.holt.ui.kit.channel.ChannelBasics.Parts;
import chat.holt.ui.kit.settings.DraftField;
import chat.holt.ui.kit.settings.FieldsPage;
import chat.holt.ui.navigation.Destination;
import chat.holt.ui.navigation.Navigator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// Name, description, slowmode, user limit and mature flag of a channel in a server (`rest.md §20`).
public final class ChannelOverviewViewModel extends FieldsPage {
    private final String channelId;
    private final ChannelCommands commands;
    private final FileCommands files;
    private final Navigator navigator;
    private final ObservableValue<TextChannel> channel;
    private final ChannelBasics basics;
    private final DraftField<String> slowmode;
    private final DraftField<String> limit;

    public ChannelOverviewViewModel(
            String channelId, Store store, ChannelCommands commands, FileCommands files, Navigator navigator) {
        super(Reason.ofAudit());
        this.channelId = channelId;
        this.commands = commands;
        this.files = files;
        this.navigator = navigator;
        channel = store.channel(channelId).map(now -> now instanceof TextChannel text ? text : null);
        basics = new ChannelBasics(
                fields(),
                channel,
                new Parts<>(TextChannel::name, TextChannel::description, TextChannel::nsfw, TextChannel::icon));
        slowmode = fields().add(
                        new DraftField<>(channel.map(TextChannel::slowmode)
                                .map(String::valueOf)
                                .orElse("0")),
                        text -> Text.of("channel.change.slowmode", Slowmode.text(text)));
        limit = fields().add(
                        new DraftField<>(channel.map(TextChannel::voice)
                                .map(TextChannel.Voice::maxUsers)
                                .map(String::valueOf)
                                .orElse("")),
                        text -> Text.of("channel.change.limit", limitText(text)));
    }

    /// Its name, description, icon and who may see it.
    public ChannelBasics basics() {
        return basics;
    }

    /// Seconds between two messages of a member, as typed; see [Slowmode].
    public DraftField<String> slowmode() {
        return slowmode;
    }

    /// How many fit into the call, as typed; empty for no limit.
    public DraftField<String> limit() {
        return limit;
    }

    /// Whether one can speak in it, so that there is a limit to set.
    public ObservableValue<Boolean> voice() {
        return channel.map(now -> now.voice() != null).orElse(false);
    }

    public ObservableValue<String> slowmodeProblem() {
        return slowmode.value().map(Slowmode::problem);
    }

    public ObservableValue<String> limitProblem() {
        return limit.value().map(ChannelOverviewViewModel::limitProblem);
    }

    /// Asks whether to delete the channel.
    public void delete() {
        navigator.open(new Destination.DeleteChannel(channelId));
    }

    @Override
    protected String problem() {
        return Stream.of(
                        basics.problem(),
                        slowmodeProblem().getValue(),
                        limitProblem().getValue())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    @Override
    protected Task<?> send() {
        return basics.icon().upload(files::upload).then(id -> commands.edit(channelId, edit(id), why()));
    }

    /// @param newIcon id of the uploaded picture; empty for no other
    private EditChannel edit(Optional<String> newIcon) {
        EditChannel edit = basics.edit(newIcon);
        if (slowmode.changed().get()) {
            edit = edit.withSlowmode(Slowmode.seconds(slowmode.value().get()));
        }
        if (limit.changed().get()) {
            edit = edit.withVoice(new TextChannel.Voice(most(limit.value().get()), unknownOfVoice()));
        }
        return edit;
    }

    private Map<String, Object> unknownOfVoice() {
        TextChannel now = channel.getValue();
        TextChannel.Voice voice = now == null ? null : now.voice();
        return voice == null ? Map.of() : voice.unknown();
    }

    private static String limitProblem(String text) {
        return text.isBlank() || most(text) != null ? "" : Text.of("channel.limit.invalid");
    }

    /// How a limit reads.
    static String limitText(String text) {
        return text.isBlank() ? Text.of("channel.limit.none") : text.strip();
    }

    private static @Nullable Integer most(String text) {
        try {
            int number = Integer.parseInt(text.strip());
            return number >= 1 ? number : null;
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }
}
