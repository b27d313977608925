package chat.holt.permissions;

import chat.holt.model.Category;
import chat.holt.model.Member;
import chat.holt.model.PermissionOverride;
import chat.holt.model.Role;
import chat.holt.model.TextChannel;
import chat.holt.permissions.PermissionStep.Effect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How somebody's permissions come about, step by step in the server's own order (`permissions.md §4`). What it ends in
/// is
/// what [PermissionCalculator] gives.
public record PermissionTrace(List<PermissionStep> steps) {
    public PermissionTrace {
        steps = List.copyOf(steps);
    }

    /// The steps towards permissions on a server (`permissions.md §4.1`).
    public static PermissionTrace server(Standing standing) {
        return server(standing, Set.of());
    }

    /// The steps towards permissions on a server, some of them left out.
    public static PermissionTrace server(Standing standing, Set<Disregard> disregarded) {
        Builder builder = new Builder(standing, disregarded);
        if (builder.bound()) {
            builder.serverDefault();
            builder.serverRoles();
            builder.voice();
            builder.timeout();
        }
        return builder.build();
    }

    /// The steps towards permissions in a channel of a server (`permissions.md §4.2`).
    public static PermissionTrace channel(TextChannel channel, Standing standing, EvaluationOrder order) {
        return channel(channel, standing, order, Set.of());
    }

    /// The steps towards permissions in a channel of a server, some of them left out.
    public static PermissionTrace channel(
            TextChannel channel, Standing standing, EvaluationOrder order, Set<Disregard> disregarded) {
        Builder builder = new Builder(standing, disregarded);
        if (builder.bound()) {
            builder.serverDefault();
            switch (order) {
                case CHANNEL_DEFAULT_FIRST -> {
                    builder.categoryDefault(channel);
                    builder.channelDefault(channel);
                    builder.serverRoles();
                    builder.categoryRoles(channel);
                    builder.channelRoles(channel);
                    builder.voice();
                }
                case SERVER_ROLES_FIRST -> {
                    builder.serverRoles();
                    builder.voice();
                    builder.categoryDefault(channel);
                    builder.categoryRoles(channel);
                    builder.channelDefault(channel);
                    builder.channelRoles(channel);
                }
            }
            builder.timeout();
            builder.viewGate();
        }
        return builder.build();
    }

    /// What all steps together give.
    public Permissions result() {
        Permissions permissions = Permissions.NONE;
        for (PermissionStep step : steps) {
            permissions = step.applyTo(permissions);
        }
        return permissions;
    }

    /// The step that settles one permission: the last that says anything about it. Empty when none does, and so the
    /// permission is simply not given.
    public Optional<PermissionStep> decides(Permission permission) {
        return steps.reversed().stream()
                .filter(step -> step.effectOn(permission) != Effect.NONE)
                .findFirst();
    }

    private static final class Builder {
        private final Standing standing;
        private final Set<Disregard> disregarded;
        private final List<PermissionStep> steps = new ArrayList<>();

        Builder(Standing standing, Set<Disregard> disregarded) {
            this.standing = standing;
            this.disregarded = disregarded;
        }

        /// Whether the rules apply to the person at all; if not, the only step says so.
        boolean bound() {
            if (unbound()) {
                add(new PermissionSource.Unbound(standing.owner()), Permissions.ALL, Permissions.NONE);
                return false;
            }
            if (standing.member() == null) {
                add(new PermissionSource.NotMember(), Permissions.NONE, Permissions.ALL);
                return false;
            }
            return true;
        }

        void serverDefault() {
            add(
                    new PermissionSource.ServerDefault(),
                    new Permissions(standing.server().defaultPermissions()),
                    Permissions.NONE);
        }

        void channelDefault(TextChannel channel) {
            add(new PermissionSource.ChannelDefault(), channel.defaultPermissions());
        }

        /// Comes only where the channel's category has something to say; released servers know no such categories.
        void categoryDefault(TextChannel channel) {
            for (Category category : categories(channel)) {
                if (category.defaultPermissions() != null) {
                    add(new PermissionSource.CategoryDefault(category), category.defaultPermissions());
                }
            }
        }

        void categoryRoles(TextChannel channel) {
            for (Category category : categories(channel)) {
                for (Role role : standing.roles().reversed()) {
                    PermissionOverride override = category.rolePermissions().get(role.id());
                    if (override != null) {
                        add(new PermissionSource.CategoryRole(category, role), override);
                    }
                }
            }
        }

        /// The one category that has the channel, or none.
        private List<Category> categories(TextChannel channel) {
            return standing.server().categories().stream()
                    .filter(category -> category.channels().contains(channel.id()))
                    .limit(1)
                    .toList();
        }

        void serverRoles() {
            for (Role role : standing.roles().reversed()) {
                add(new PermissionSource.ServerRole(role), role.permissions());
            }
        }

        void channelRoles(TextChannel channel) {
            for (Role role : standing.roles().reversed()) {
                PermissionOverride override = channel.rolePermissions().get(role.id());
                if (override != null) {
                    add(new PermissionSource.ChannelRole(role), override);
                }
            }
        }

        void voice() {
            Permissions taken = Permissions.NONE;
            Member member = standing.member();
            if (member != null && member.muted()) {
                taken = taken.with(Permission.SPEAK).with(Permission.VIDEO);
            }
            if (member != null && member.deafened()) {
                taken = taken.with(Permission.LISTEN);
            }
            add(new PermissionSource.VoiceRestriction(), Permissions.NONE, taken);
        }

        private boolean unbound() {
            return standing.user().privileged() || standing.owner() && !disregarded.contains(Disregard.OWNERSHIP);
        }

        void timeout() {
            if (disregarded.contains(Disregard.TIMEOUT)) {
                return;
            }
            Member member = standing.member();
            Permissions taken = member != null && member.timedOut(standing.now())
                    ? new Permissions(~0L).minus(Permissions.IN_TIMEOUT)
                    : Permissions.NONE;
            add(new PermissionSource.Timeout(), Permissions.NONE, taken);
        }

        /// Comes only where it closes: an open gate is no step.
        void viewGate() {
            if (!build().result().has(Permission.VIEW_CHANNEL)) {
                add(new PermissionSource.ViewGate(), Permissions.NONE, new Permissions(~0L));
            }
        }

        PermissionTrace build() {
            return new PermissionTrace(steps);
        }

        private void add(PermissionSource source, @Nullable PermissionOverride override) {
            add(
                    source,
                    override == null ? Permissions.NONE : new Permissions(override.allow()),
                    override == null ? Permissions.NONE : new Permissions(override.deny()));
        }

        private void add(PermissionSource source, Permissions allow, Permissions deny) {
            steps.add(new PermissionStep(source, allow, deny));
        }
    }
}
