package chat.holt.configuration;

import chat.holt.configuration.ServerConfiguration.EmojiPart;
import chat.holt.configuration.ServerConfiguration.RolePart;
import chat.holt.i18n.Text;
import chat.holt.model.EditRole;
import chat.holt.model.EditServer;
import chat.holt.model.PermissionOverride;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The acts that make the server itself, its roles and the names of its emojis what is wanted.
final class ServerAndRoleActs {
    private final Matching matching;
    private final PlanActs acts;

    ServerAndRoleActs(Matching matching, PlanActs acts) {
        this.matching = matching;
        this.acts = acts;
    }

    void add() {
        server();
        matching.roles.stream()
                .filter(Pair::added)
                .forEach(pair -> acts.add(
                        new PlanAct.RoleCreation(
                                pair.key(), Objects.requireNonNull(pair.after()).name()),
                        Text.of("configuration.step.role.create", name(pair))));
        matching.roles.forEach(this::edit);
        matching.roles.forEach(this::permissions);
        everyone();
        order();
        matching.emojis.forEach(this::emoji);
    }

    private void server() {
        ServerConfiguration before = matching.before;
        ServerConfiguration after = matching.after;
        EditServer edit = EditServer.NOTHING;
        if (!before.name().equals(after.name())) {
            edit = edit.withName(after.name());
        }
        String description = after.description();
        if (!Objects.equals(before.description(), description)) {
            edit = description == null ? edit.without("Description") : edit.withDescription(description);
        }
        if (before.analytics() != after.analytics()) {
            edit = edit.withAnalytics(after.analytics());
        }
        if (!edit.equals(EditServer.NOTHING)) {
            acts.add(new PlanAct.ServerEdit(edit), Text.of("configuration.step.server"));
        }
    }

    private void edit(Pair<RolePart> pair) {
        RolePart now = pair.after();
        if (now == null) {
            return;
        }
        RolePart old = before(pair, now.name());
        EditRole edit = EditRole.NOTHING;
        if (!old.name().equals(now.name())) {
            edit = edit.withName(now.name());
        }
        if (!Objects.equals(old.colour(), now.colour())) {
            String colour = now.colour();
            edit = colour == null ? edit.without("Colour") : edit.withColour(colour);
        }
        if (old.hoist() != now.hoist()) {
            edit = edit.withHoist(now.hoist());
        }
        if (!edit.equals(EditRole.NOTHING)) {
            acts.add(new PlanAct.RoleEdit(pair.key(), edit), Text.of("configuration.step.role.edit", name(pair)));
        }
    }

    private void permissions(Pair<RolePart> pair) {
        RolePart now = pair.after();
        if (now != null && !before(pair, now.name()).permissions().equals(now.permissions())) {
            acts.add(
                    new PlanAct.RolePermissions(pair.key(), now.permissions()),
                    Text.of("configuration.step.role.permissions", name(pair)));
        }
    }

    private void everyone() {
        if (!matching.before.everyone().equals(matching.after.everyone())) {
            acts.add(
                    new PlanAct.DefaultPermissions(matching.after.everyone().bits()),
                    Text.of("configuration.step.everyone"));
        }
    }

    /// New roles are the lowest until they are put in their place; roles that are to go keep theirs.
    private void order() {
        List<String> created = new ArrayList<>(matching.old.roleOrder);
        matching.roles.stream().filter(Pair::added).map(Pair::key).forEach(created::add);
        List<String> wanted = Order.merge(matching.wanted.roleOrder, matching.old.roleOrder);
        if (!created.equals(wanted)) {
            acts.add(new PlanAct.RoleOrder(wanted), Text.of("configuration.step.role.order"));
        }
    }

    private void emoji(Pair<EmojiPart> pair) {
        EmojiPart old = pair.before();
        EmojiPart now = pair.after();
        if (now != null && old == null) {
            acts.add(new PlanAct.EmojiCreation(now.name()), Text.of("configuration.step.emoji.create", now.name()));
        } else if (now != null && old != null && !old.name().equals(now.name())) {
            acts.add(
                    new PlanAct.EmojiRenaming(pair.key(), now.name()),
                    Text.of("configuration.step.emoji.rename", old.name(), now.name()));
        }
    }

    private String name(Pair<RolePart> pair) {
        return matching.roleName(pair.key());
    }

    /// What is there before editing: a role just created has only its name.
    private static RolePart before(Pair<RolePart> pair, String name) {
        RolePart old = pair.before();
        return old != null ? old : new RolePart(null, name, null, false, PermissionOverride.NONE);
    }
}
