package chat.holt.ui.serversettings.overview;

import chat.holt.i18n.Text;
import chat.holt.model.EditServer;
import chat.holt.model.RootConfig.UserLimits;
import chat.holt.model.Server;
import chat.holt.ui.kit.picture.PictureField;
import chat.holt.ui.kit.picture.PictureKind;
import chat.holt.ui.kit.settings.DraftField;
import chat.holt.ui.kit.settings.DraftFields;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// What of a server is edited on its first page.
final class OverviewDraft {
    static final int NAME_LIMIT = 32;
    static final int DESCRIPTION_LIMIT = 1024;

    final DraftField<String> name;
    final DraftField<String> description;
    final PictureField icon;
    final PictureField banner;
    final Map<SystemMessage, DraftField<String>> channels = new EnumMap<>(SystemMessage.class);
    final DraftField<Boolean> analytics;
    final DraftField<Boolean> discoverable;
    final DraftField<Boolean> verified;
    final DraftField<Boolean> official;

    private final ObservableValue<@Nullable Server> server;

    /// @param fields of the page
    /// @param channelName how a channel reads, from its id
    OverviewDraft(
            DraftFields fields,
            ObservableValue<@Nullable Server> server,
            Function<String, String> channelName,
            UserLimits limits) {
        this.server = server;
        name = fields.add(field(Server::name, ""), text -> Text.of("overview.change.name", text.strip()));
        description = fields.add(field(Server::description, ""), text -> Text.of("overview.change.description"));
        icon = new PictureField(PictureKind.ICON.within(limits), server.map(Server::icon))
                .in(fields, "overview.change.icon");
        banner = new PictureField(PictureKind.BANNER.within(limits), server.map(Server::banner))
                .in(fields, "overview.change.banner");
        for (SystemMessage message : SystemMessage.values()) {
            DraftField<String> channel = field(now -> message.in(now.systemMessages()), "");
            channels.put(message, channel);
            fields.add(
                    channel,
                    id -> Text.of(
                            "overview.change.channel",
                            Text.of("overview.channel." + message.name()),
                            channelName.apply(id)));
        }
        analytics = fields.add(field(Server::analytics, false), on -> toggled("overview.analytics", on));
        discoverable = fields.add(field(Server::discoverable, false), on -> toggled("overview.discoverable", on));
        verified = fields.add(field(Server::verified, false), on -> toggled("overview.verified", on));
        official = fields.add(field(Server::official, false), on -> toggled("overview.official", on));
    }

    /// What is wrong with a name; empty for nothing.
    static String nameProblem(String name) {
        int length = length(name.strip());
        return length == 0
                ? Text.of("overview.name.missing")
                : length > NAME_LIMIT ? Text.of("overview.name.long", NAME_LIMIT) : "";
    }

    static String descriptionProblem(String description) {
        return length(description.strip()) > DESCRIPTION_LIMIT
                ? Text.of("overview.description.long", DESCRIPTION_LIMIT)
                : "";
    }

    /// Characters as the server counts them.
    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /// Takes blanks off the ends, as they are not saved.
    void strip() {
        name.value().set(name.value().get().strip());
        description.value().set(description.value().get().strip());
    }

    /// The request for all changes (`rest.md §10`).
    ///
    /// @param newIcon id of the uploaded picture, if there is one
    EditServer edit(Optional<String> newIcon, Optional<String> newBanner) {
        EditServer edit = EditServer.NOTHING;
        List<String> removed = new ArrayList<>();
        if (name.changed().get()) {
            edit = edit.withName(name.value().get());
        }
        if (description.changed().get()) {
            String text = description.value().get();
            if (text.isEmpty()) {
                removed.add("Description");
            } else {
                edit = edit.withDescription(text);
            }
        }
        edit = newIcon.map(edit::withIcon).orElse(edit);
        edit = newBanner.map(edit::withBanner).orElse(edit);
        if (icon.removed()) {
            removed.add("Icon");
        }
        if (banner.removed()) {
            removed.add("Banner");
        }
        edit = withChannels(edit, removed);
        edit = analytics.changed().get() ? edit.withAnalytics(analytics.value().get()) : edit;
        edit = discoverable.changed().get()
                ? edit.withDiscoverable(discoverable.value().get())
                : edit;
        if (verified.changed().get() || official.changed().get()) {
            edit = edit.withFlags(flags());
        }
        return edit.without(removed.toArray(String[]::new));
    }

    /// All four are replaced together, so those not touched are sent as they are.
    private EditServer withChannels(EditServer edit, List<String> removed) {
        if (channels.values().stream().noneMatch(channel -> channel.changed().get())) {
            return edit;
        }
        Map<SystemMessage, String> chosen = new EnumMap<>(SystemMessage.class);
        channels.forEach(
                (message, channel) -> chosen.put(message, channel.value().get()));
        if (chosen.values().stream().allMatch(String::isEmpty)) {
            removed.add("SystemMessages");
            return edit;
        }
        return edit.withSystemMessages(SystemMessage.channels(chosen));
    }

    private int flags() {
        Server now = server.getValue();
        int others = now == null ? 0 : now.flags() & ~(Server.OFFICIAL | Server.VERIFIED);
        return others
                | (verified.value().get() ? Server.VERIFIED : 0)
                | (official.value().get() ? Server.OFFICIAL : 0);
    }

    private <V> DraftField<V> field(Function<Server, @Nullable V> value, V none) {
        return new DraftField<>(
                server.map(now -> now == null ? none : Objects.requireNonNullElse(value.apply(now), none))
                        .orElse(none));
    }

    private static String toggled(String key, boolean on) {
        return Text.of("overview.change.toggle", Text.of(key), on ? 1 : 0);
    }
}
