package chat.holt.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Body of editing a channel or group (`rest.md §20`). `slowmode` is seconds, 0–21,600. Null leaves a field as it is;
/// `remove` clears fields.
public record EditChannel(
        @Nullable String name,
        @Nullable String description,
        @Nullable String owner,
        @Nullable String icon,
        @Nullable Boolean nsfw,
        TextChannel.@Nullable Voice voice,
        @Nullable Long slowmode,
        List<String> remove) {
    public EditChannel {
        remove = Empty.list(remove);
    }

    /// Changes nothing; refine it with the methods below.
    public static final EditChannel NOTHING = new EditChannel(null, null, null, null, null, null, null, List.of());

    public EditChannel withName(String value) {
        return new EditChannel(value, description, owner, icon, nsfw, voice, slowmode, remove);
    }

    public EditChannel withDescription(String value) {
        return new EditChannel(name, value, owner, icon, nsfw, voice, slowmode, remove);
    }

    public EditChannel withOwner(String value) {
        return new EditChannel(name, description, value, icon, nsfw, voice, slowmode, remove);
    }

    public EditChannel withIcon(String value) {
        return new EditChannel(name, description, owner, value, nsfw, voice, slowmode, remove);
    }

    public EditChannel withNsfw(Boolean value) {
        return new EditChannel(name, description, owner, icon, value, voice, slowmode, remove);
    }

    public EditChannel withVoice(TextChannel.Voice value) {
        return new EditChannel(name, description, owner, icon, nsfw, value, slowmode, remove);
    }

    public EditChannel withSlowmode(Long value) {
        return new EditChannel(name, description, owner, icon, nsfw, voice, value, remove);
    }

    /// Also clears these fields, named as in `models.md`.
    public EditChannel without(String... fields) {
        return new EditChannel(name, description, owner, icon, nsfw, voice, slowmode, List.of(fields));
    }
}
