package chat.holt.ui.serversettings.overview;

import chat.holt.i18n.Text;
import chat.holt.model.EditServer;
import chat.holt.model.RootConfig.UserLimits;
import chat.holt.model.Server;
import chat.holt.ui.kit.picture.Picture;
import chat.holt.ui.kit.picture.PictureField;
import chat.holt.ui.kit.picture.PictureKind;
import chat.holt.ui.kit.settings.DraftField;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
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
    /// A sentence about the change of each.
    private final Map<DraftField<?>, Supplier<String>> sentences = new LinkedHashMap<>();

    /// What the server has taken and not announced yet.
    private final Map<DraftField<?>, Object> sent = new HashMap<>();

    /// @param channelName how a channel reads, from its id
    OverviewDraft(ObservableValue<@Nullable Server> server, Function<String, String> channelName, UserLimits limits) {
        this.server = server;
        name = field(Server::name, "");
        say(name, () -> Text.of("overview.change.name", name.value().get().strip()));
        description = field(Server::description, "");
        say(description, () -> Text.of("overview.change.description"));
        icon = new PictureField(PictureKind.ICON.within(limits), server.map(Server::icon));
        say(icon.draft(), () -> picture("overview.change.icon", icon));
        banner = new PictureField(PictureKind.BANNER.within(limits), server.map(Server::banner));
        say(banner.draft(), () -> picture("overview.change.banner", banner));
        for (SystemMessage message : SystemMessage.values()) {
            DraftField<String> channel = field(now -> message.in(now.systemMessages()), "");
            channels.put(message, channel);
            say(
                    channel,
                    () -> Text.of(
                            "overview.change.channel",
                            Text.of("overview.channel." + message.name()),
                            channelName.apply(channel.value().get())));
        }
        analytics = field(Server::analytics, false);
        say(analytics, () -> toggled("overview.analytics", analytics));
        discoverable = field(Server::discoverable, false);
        say(discoverable, () -> toggled("overview.discoverable", discoverable));
        verified = field(Server::verified, false);
        say(verified, () -> toggled("overview.verified", verified));
        official = field(Server::official, false);
        say(official, () -> toggled("overview.official", official));
    }

    /// One sentence for each change that is still to be sent.
    List<String> sentences() {
        List<String> said = new ArrayList<>();
        sentences.forEach((field, sentence) -> {
            if (field.changed().get() && !field.value().get().equals(sent.get(field))) {
                said.add(sentence.get());
            }
        });
        return said;
    }

    /// The server has taken all changes; its event is still to come.
    void sent() {
        sent.clear();
        sentences.keySet().stream()
                .filter(field -> field.changed().get())
                .forEach(field -> sent.put(field, field.value().get()));
    }

    /// Runs something whenever a value is edited or changes elsewhere.
    Subscription onChange(Runnable action) {
        return sentences.keySet().stream()
                .map(field -> Subscription.combine(
                        field.value().subscribe(action), field.changed().subscribe(action)))
                .reduce(Subscription.EMPTY, Subscription::and);
    }

    String nameProblem() {
        int length = length(name.value().get().strip());
        return length == 0
                ? Text.of("overview.name.missing")
                : length > NAME_LIMIT ? Text.of("overview.name.long", NAME_LIMIT) : "";
    }

    String descriptionProblem() {
        return length(description.value().get().strip()) > DESCRIPTION_LIMIT
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
        addIfRemoved(icon, "Icon", removed);
        addIfRemoved(banner, "Banner", removed);
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

    void reset() {
        sent.clear();
        sentences.keySet().forEach(DraftField::takeTheirs);
        icon.reset();
        banner.reset();
    }

    void close() {
        sentences.keySet().forEach(DraftField::close);
        icon.close();
        banner.close();
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

    private static void addIfRemoved(PictureField picture, String field, List<String> removed) {
        if (picture.draft().changed().get() && picture.draft().value().get() instanceof Picture.None) {
            removed.add(field);
        }
    }

    private <V> DraftField<V> field(Function<Server, @Nullable V> value, V none) {
        return new DraftField<>(
                server.map(now -> now == null ? none : Objects.requireNonNullElse(value.apply(now), none))
                        .orElse(none));
    }

    private void say(DraftField<?> field, Supplier<String> sentence) {
        sentences.put(field, sentence);
    }

    private static String picture(String key, PictureField field) {
        return Text.of(key, field.draft().value().get() instanceof Picture.None ? 0 : 1);
    }

    private static String toggled(String key, DraftField<Boolean> field) {
        return Text.of("overview.change.toggle", Text.of(key), field.value().get() ? 1 : 0);
    }
}
