package chat.holt.ui.serversettings.roles;

import chat.holt.i18n.Text;
import chat.holt.model.EditRole;
import chat.holt.model.PermissionOverride;
import chat.holt.model.Role;
import chat.holt.permissions.Permission;
import chat.holt.ui.kit.CssPaint;
import chat.holt.ui.kit.permissions.PermissionState;
import chat.holt.ui.kit.picture.Picture;
import chat.holt.ui.kit.picture.PictureField;
import chat.holt.ui.kit.picture.PictureKind;
import chat.holt.ui.kit.settings.DraftField;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;

/// Unsaved changes of one role: only what was touched, so that changes by others to the rest show through.
public final class RoleDraft {
    /// Most characters of a name (`rest.md §15`).
    public static final int NAME_LIMIT = 32;

    private final ObjectProperty<Role> live;
    private final Runnable changed;
    private final DraftField<String> name;
    private final DraftField<String> colour;
    private final DraftField<Boolean> hoist;
    private final PictureField icon;
    private final Map<Permission, PermissionState> permissions = new EnumMap<>(Permission.class);
    private final Subscription subscriptions;
    private boolean following;
    private boolean sent;

    /// @param changed runs after each change by the user
    RoleDraft(Role role, Runnable changed) {
        this.live = new SimpleObjectProperty<>(role);
        this.changed = changed;
        this.name = new DraftField<>(live.map(Role::name));
        this.colour = new DraftField<>(live.map(now -> Objects.requireNonNullElse(now.colour(), "")));
        this.hoist = new DraftField<>(live.map(Role::hoist));
        this.icon = new PictureField(PictureKind.ICON, live.map(Role::icon));
        this.subscriptions = Subscription.combine(
                name.value().subscribe((before, now) -> touched()),
                colour.value().subscribe((before, now) -> touched()),
                hoist.value().subscribe((before, now) -> touched()),
                icon.draft().value().subscribe((before, now) -> touched()),
                icon::close,
                name::close,
                colour::close,
                hoist::close);
    }

    public DraftField<String> name() {
        return name;
    }

    /// CSS colour or gradient; empty for none.
    public DraftField<String> colour() {
        return colour;
    }

    /// Whether members with the role are listed under it.
    public DraftField<Boolean> hoist() {
        return hoist;
    }

    /// Shown beside the names of members whose highest role with an icon it is.
    public PictureField icon() {
        return icon;
    }

    void permissions(Map<Permission, PermissionState> states) {
        permissions.putAll(states);
        forgetSaid();
        touched();
    }

    /// The role as it would be.
    Role drafted() {
        Role role = live.get();
        String css = colour.value().get();
        return new Role(
                role.id(),
                name.value().get().strip(),
                override(),
                css.isBlank() ? null : css.strip(),
                hoist.value().get(),
                role.rank(),
                role.icon());
    }

    PermissionOverride override() {
        PermissionOverride result = live.get().permissions();
        for (Map.Entry<Permission, PermissionState> entry : permissions.entrySet()) {
            result = entry.getValue().in(result, entry.getKey());
        }
        return result;
    }

    /// Takes in the role as the server has it now. What was sent has arrived, or was refused in silence.
    void follow(Role role) {
        following = true;
        if (!live.get().equals(role)) {
            live.set(role);
            if (sent) {
                reset();
            }
            forgetSaid();
        }
        following = false;
    }

    /// Drops all changes.
    void reset() {
        boolean before = following;
        following = true;
        permissions.clear();
        name.takeTheirs();
        colour.takeTheirs();
        hoist.takeTheirs();
        icon.reset();
        sent = false;
        following = before;
    }

    /// Whether nothing is left to save; what was sent still shows until the server's event comes.
    boolean saved() {
        return sent || !(changesPermissions() || changesAppearance());
    }

    /// The server has taken everything.
    void sent() {
        sent = true;
    }

    boolean changesPermissions() {
        return !permissions.isEmpty();
    }

    boolean changesAppearance() {
        return name.changed().get()
                || colour.changed().get()
                || hoist.changed().get()
                || icon.draft().changed().get();
    }

    /// The request for everything but permissions.
    ///
    /// @param newIcon id of the file that was uploaded for it
    EditRole edit(Optional<String> newIcon) {
        Role role = drafted();
        EditRole edit = EditRole.NOTHING;
        List<String> cleared = new ArrayList<>();
        edit = name.changed().get() ? edit.withName(role.name()) : edit;
        edit = hoist.changed().get() ? edit.withHoist(role.hoist()) : edit;
        edit = newIcon.isPresent() ? edit.withIcon(newIcon.get()) : edit;
        if (colour.changed().get()) {
            if (role.colour() == null) {
                cleared.add("Colour");
            } else {
                edit = edit.withColour(role.colour());
            }
        }
        if (icon.draft().changed().get() && icon.draft().value().get() instanceof Picture.None) {
            cleared.add("Icon");
        }
        return edit.without(cleared.toArray(String[]::new));
    }

    /// Why the server would not take it; empty if it would, as far as can be told (`rest.md §15`).
    String problem() {
        String wrong = nameProblem(name.value().get());
        return wrong.isEmpty() ? colourProblem(colour.value().get()) : wrong;
    }

    static String nameProblem(String typed) {
        String text = typed.strip();
        return text.isEmpty()
                ? Text.of("settings.server.role.name.missing")
                : text.codePointCount(0, text.length()) > NAME_LIMIT
                        ? Text.of("settings.server.role.name.long", NAME_LIMIT)
                        : "";
    }

    static String colourProblem(String typed) {
        String text = typed.strip();
        if (text.length() > CssPaint.LIMIT) {
            return Text.of("settings.server.role.colour.long", CssPaint.LIMIT);
        }
        return text.isEmpty() || CssPaint.accepts(text) ? "" : Text.of("settings.server.role.colour.wrong");
    }

    /// One short sentence a change.
    List<String> sentences() {
        Role role = live.get();
        List<String> sentences = new ArrayList<>();
        if (name.changed().get()) {
            sentences.add(Text.of(
                    "settings.server.change.name",
                    role.name(),
                    name.value().get().strip()));
        }
        if (colour.changed().get()) {
            sentences.add(Text.of("settings.server.change.colour", role.name()));
        }
        if (hoist.changed().get()) {
            boolean now = hoist.value().get();
            sentences.add(
                    Text.of(now ? "settings.server.change.hoist" : "settings.server.change.unhoist", role.name()));
        }
        if (icon.draft().changed().get()) {
            boolean none = icon.draft().value().get() instanceof Picture.None;
            sentences.add(Text.of(none ? "settings.server.change.noIcon" : "settings.server.change.icon", role.name()));
        }
        permissions.forEach((permission, state) -> sentences.add(
                Text.of("settings.server.change." + state.name(), role.name(), Text.of(permission.nameKey()))));
        return sentences;
    }

    /// Ends listening.
    void close() {
        subscriptions.unsubscribe();
    }

    /// Forgets what the role already says.
    private void forgetSaid() {
        permissions
                .entrySet()
                .removeIf(entry -> PermissionState.of(live.get().permissions(), entry.getKey()) == entry.getValue());
    }

    private void touched() {
        if (!following) {
            sent = false;
            changed.run();
        }
    }
}
