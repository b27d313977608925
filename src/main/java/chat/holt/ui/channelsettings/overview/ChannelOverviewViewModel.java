package chat.holt.ui.channelsettings.overview;

import chat.holt.commands.ChannelCommands;
import chat.holt.commands.FileCommands;
import chat.holt.i18n.Text;
import chat.holt.model.EditChannel;
import chat.holt.model.TextChannel;
import chat.holt.store.Store;
import chat.holt.threading.Task;
import chat.holt.ui.kit.ChannelName;
import chat.holt.ui.kit.Reason;
import chat.holt.ui.kit.picture.PictureField;
import chat.holt.ui.kit.picture.PictureKind;
import chat.holt.ui.kit.settings.DraftField;
import chat.holt.ui.kit.settings.FieldsPage;
import chat.holt.ui.navigation.Destination;
import chat.holt.ui.navigation.Navigator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// Name, description, slowmode, user limit and mature flag of a channel in a server (`rest.md §20`).
public final class ChannelOverviewViewModel extends FieldsPage {
    /// Most code points in a description.
    static final int DESCRIPTION_LIMIT = 1024;

    private final String channelId;
    private final ChannelCommands commands;
    private final FileCommands files;
    private final Navigator navigator;
    private final ObservableValue<TextChannel> channel;
    private final DraftField<String> name;
    private final DraftField<String> description;
    private final DraftField<Boolean> mature;
    private final DraftField<String> slowmode;
    private final DraftField<String> limit;
    private final PictureField icon;

    public ChannelOverviewViewModel(
            String channelId, Store store, ChannelCommands commands, FileCommands files, Navigator navigator) {
        super(Reason.ofAudit());
        this.channelId = channelId;
        this.commands = commands;
        this.files = files;
        this.navigator = navigator;
        channel = store.channel(channelId).map(now -> now instanceof TextChannel text ? text : null);
        name = fields().add(
                        new DraftField<>(channel.map(TextChannel::name).orElse("")),
                        text -> Text.of("channel.change.name", text));
        description = fields().add(
                        new DraftField<>(channel.map(TextChannel::description).orElse("")),
                        text -> Text.of("channel.change.description"));
        mature = fields().add(
                        new DraftField<>(channel.map(TextChannel::nsfw).orElse(false)),
                        on -> Text.of("channel.change.mature", on ? 1 : 0));
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
        icon = new PictureField(PictureKind.ICON, channel.map(TextChannel::icon)).in(fields(), "channel.change.icon");
    }

    /// 1–32 characters.
    public DraftField<String> name() {
        return name;
    }

    /// Up to 1,024 characters; empty for none.
    public DraftField<String> description() {
        return description;
    }

    /// Whether only adults shall see it.
    public DraftField<Boolean> mature() {
        return mature;
    }

    /// Seconds between two messages of a member, as typed; see [Slowmode].
    public DraftField<String> slowmode() {
        return slowmode;
    }

    /// How many fit into the call, as typed; empty for no limit.
    public DraftField<String> limit() {
        return limit;
    }

    /// The picture of the channel.
    public PictureField icon() {
        return icon;
    }

    /// Whether one can speak in it, so that there is a limit to set.
    public ObservableValue<Boolean> voice() {
        return channel.map(now -> now.voice() != null).orElse(false);
    }

    /// What is wrong with the name; empty for nothing.
    public ObservableValue<String> nameProblem() {
        return name.value().map(ChannelName::problem);
    }

    public ObservableValue<String> descriptionProblem() {
        return description.value().map(ChannelOverviewViewModel::descriptionProblem);
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
        return Stream.of(nameProblem(), descriptionProblem(), slowmodeProblem(), limitProblem())
                .map(ObservableValue::getValue)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    @Override
    protected Task<?> send() {
        return icon.upload(files::upload).then(id -> commands.edit(channelId, edit(id), why()));
    }

    /// @param iconId of the uploaded picture; empty for no other
    private EditChannel edit(Optional<String> iconId) {
        EditChannel edit = iconId.map(EditChannel.NOTHING::withIcon).orElse(EditChannel.NOTHING);
        List<String> cleared = new ArrayList<>();
        if (changed(name)) {
            edit = edit.withName(name.value().get().strip());
        }
        if (changed(mature)) {
            edit = edit.withNsfw(mature.value().get());
        }
        if (changed(slowmode)) {
            edit = edit.withSlowmode(Slowmode.seconds(slowmode.value().get()));
        }
        if (changed(limit)) {
            edit = edit.withVoice(new TextChannel.Voice(most(limit.value().get()), unknownOfVoice()));
        }
        if (changed(description)) {
            String text = description.value().get();
            if (text.isBlank()) {
                cleared.add("Description");
            } else {
                edit = edit.withDescription(text);
            }
        }
        if (icon.removed()) {
            cleared.add("Icon");
        }
        return cleared.isEmpty() ? edit : edit.without(cleared.toArray(String[]::new));
    }

    private Map<String, Object> unknownOfVoice() {
        TextChannel now = channel.getValue();
        TextChannel.Voice voice = now == null ? null : now.voice();
        return voice == null ? Map.of() : voice.unknown();
    }

    private static boolean changed(DraftField<?> field) {
        return field.changed().get();
    }

    private static String descriptionProblem(String text) {
        return text.codePointCount(0, text.length()) > DESCRIPTION_LIMIT
                ? Text.of("channel.description.long", DESCRIPTION_LIMIT)
                : "";
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
