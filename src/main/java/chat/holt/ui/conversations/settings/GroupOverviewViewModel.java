package chat.holt.ui.conversations.settings;

import chat.holt.commands.Attempt;
import chat.holt.i18n.Text;
import chat.holt.model.EditChannel;
import chat.holt.model.Group;
import chat.holt.permissions.Permission;
import chat.holt.ui.conversations.ConversationContext;
import chat.holt.ui.kit.ChannelName;
import chat.holt.ui.kit.picture.Picture;
import chat.holt.ui.kit.picture.PictureField;
import chat.holt.ui.kit.picture.PictureKind;
import chat.holt.ui.kit.settings.Draft;
import chat.holt.ui.kit.settings.DraftField;
import chat.holt.ui.kit.settings.SettingsPage;
import chat.holt.ui.navigation.Destination;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Name, icon, description and mature flag of a group (`rest.md §20`).
public final class GroupOverviewViewModel implements SettingsPage, Draft {
    /// Most code points in a description.
    static final int DESCRIPTION_LIMIT = 1024;

    private final ConversationContext context;
    private final String groupId;
    private final ObservableValue<Group> group;
    private final DraftField<String> name;
    private final DraftField<String> description;
    private final DraftField<Boolean> mature;
    private final PictureField icon;
    private final ObservableList<String> changes = FXCollections.observableArrayList();
    private final Attempt attempt = new Attempt();

    public GroupOverviewViewModel(ConversationContext context, String groupId) {
        this.context = context;
        this.groupId = groupId;
        group = context.store().channel(groupId).map(now -> now instanceof Group known ? known : null);
        name = new DraftField<>(group.map(Group::name).orElse(""));
        description = new DraftField<>(group.map(Group::description).orElse(""));
        mature = new DraftField<>(group.map(Group::nsfw).orElse(false));
        icon = new PictureField(PictureKind.ICON, group.map(Group::icon));
        fields().forEach(field -> field.changed().subscribe(now -> list()));
        fields().forEach(field -> field.value().subscribe(now -> list()));
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

    public PictureField icon() {
        return icon;
    }

    /// Why nothing can be changed; empty if it can.
    public ObservableValue<String> closed() {
        return group.map(now -> context.store().rights().channel(groupId).has(Permission.MANAGE_CHANNEL)
                        ? ""
                        : Text.of("group.overview.closed", context.name(now.owner())))
                .orElse("");
    }

    /// What is wrong with the name; empty for nothing.
    public ObservableValue<String> nameProblem() {
        return name.value().map(ChannelName::problem);
    }

    public ObservableValue<String> descriptionProblem() {
        return description
                .value()
                .map(text ->
                        length(text) > DESCRIPTION_LIMIT ? Text.of("channel.description.long", DESCRIPTION_LIMIT) : "");
    }

    /// How much of the limit the description uses.
    public ObservableValue<String> descriptionCounter() {
        return description.value().map(text -> Text.of("members.reason.counter", length(text), DESCRIPTION_LIMIT));
    }

    /// Asks whether to leave the group.
    public void leave() {
        context.navigator().open(new Destination.LeaveGroup(groupId));
    }

    @Override
    public ObservableList<String> changes() {
        return changes;
    }

    @Override
    public ObservableValue<Boolean> busy() {
        return attempt.busy();
    }

    @Override
    public ObservableValue<String> error() {
        return attempt.error();
    }

    @Override
    public void reset() {
        attempt.refuse("");
        fields().forEach(DraftField::takeTheirs);
        icon.reset();
    }

    @Override
    public void save() {
        String problem = nameProblem().getValue() + descriptionProblem().getValue();
        if (problem.isEmpty()) {
            attempt.run(
                    () -> icon.upload(context.commands().files()::upload)
                            .then(id -> context.commands().channels().edit(groupId, edit(id), null)),
                    done -> {});
        } else {
            attempt.refuse(problem);
        }
    }

    @Override
    public void close() {
        fields().forEach(DraftField::close);
        icon.close();
    }

    private List<DraftField<?>> fields() {
        return List.of(name, description, mature, icon.draft());
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
        if (changed(description)) {
            String text = description.value().get();
            if (text.isBlank()) {
                cleared.add("Description");
            } else {
                edit = edit.withDescription(text);
            }
        }
        if (changed(icon.draft()) && noIcon()) {
            cleared.add("Icon");
        }
        return cleared.isEmpty() ? edit : edit.without(cleared.toArray(String[]::new));
    }

    private void list() {
        List<String> sentences = new ArrayList<>();
        if (changed(name)) {
            sentences.add(Text.of("channel.change.name", name.value().get()));
        }
        if (changed(description)) {
            sentences.add(Text.of("channel.change.description"));
        }
        if (changed(mature)) {
            sentences.add(Text.of(mature.value().get() ? "channel.change.mature" : "channel.change.notMature"));
        }
        if (changed(icon.draft())) {
            sentences.add(Text.of(noIcon() ? "channel.change.noIcon" : "channel.change.icon"));
        }
        if (!changes.equals(sentences)) {
            changes.setAll(sentences);
        }
    }

    private boolean noIcon() {
        return icon.draft().value().get() instanceof Picture.None;
    }

    private static boolean changed(DraftField<?> field) {
        return field.changed().get();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
