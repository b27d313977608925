package chat.holt.ui.kit.channel;

import chat.holt.i18n.Text;
import chat.holt.model.EditChannel;
import chat.holt.model.File;
import chat.holt.ui.kit.ChannelName;
import chat.holt.ui.kit.picture.PictureField;
import chat.holt.ui.kit.picture.PictureKind;
import chat.holt.ui.kit.settings.DraftField;
import chat.holt.ui.kit.settings.DraftFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// Name, description, mature flag and icon of a channel or a group as they are edited (`rest.md §20`). UI thread only.
public final class ChannelBasics {
    /// Most code points in a description.
    private static final int DESCRIPTION_LIMIT = 1024;

    private final DraftField<String> name;
    private final DraftField<String> description;
    private final DraftField<Boolean> mature;
    private final PictureField icon;

    /// How they are read from what the server has.
    public record Parts<C>(
            Function<C, String> name,
            Function<C, @Nullable String> description,
            Function<C, Boolean> mature,
            Function<C, @Nullable File> icon) {}

    /// @param fields of the page
    public <C> ChannelBasics(DraftFields fields, ObservableValue<C> channel, Parts<C> parts) {
        name = fields.add(
                new DraftField<>(channel.map(parts.name()).orElse("")), text -> Text.of("channel.change.name", text));
        description = fields.add(
                new DraftField<>(channel.map(parts.description()).orElse("")),
                text -> Text.of("channel.change.description"));
        mature = fields.add(
                new DraftField<>(channel.map(parts.mature()).orElse(false)),
                on -> Text.of("channel.change.mature", on ? 1 : 0));
        icon = new PictureField(PictureKind.ICON, channel.map(parts.icon())).in(fields, "channel.change.icon");
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
    ObservableValue<String> descriptionCounter() {
        return description.value().map(text -> Text.of("members.reason.counter", length(text), DESCRIPTION_LIMIT));
    }

    /// The first thing that is wrong; empty for nothing.
    public String problem() {
        String first = nameProblem().getValue();
        return first.isEmpty() ? descriptionProblem().getValue() : first;
    }

    /// The request for all changes.
    ///
    /// @param newIcon id of the uploaded picture; empty for no other
    public EditChannel edit(Optional<String> newIcon) {
        EditChannel edit = newIcon.map(EditChannel.NOTHING::withIcon).orElse(EditChannel.NOTHING);
        List<String> cleared = new ArrayList<>();
        if (name.changed().get()) {
            edit = edit.withName(name.value().get().strip());
        }
        if (mature.changed().get()) {
            edit = edit.withNsfw(mature.value().get());
        }
        if (description.changed().get()) {
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

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
