package chat.holt.configuration;

import chat.holt.configuration.PlanAct.Layout;
import chat.holt.configuration.ServerConfiguration.CategoryPart;
import chat.holt.configuration.ServerConfiguration.ChannelPart;
import chat.holt.configuration.ServerConfiguration.Overrides;
import chat.holt.i18n.Text;
import chat.holt.model.CreateChannel;
import chat.holt.model.EditChannel;
import chat.holt.model.PermissionOverride;
import chat.holt.model.Server;
import chat.holt.model.SystemMessageChannels;
import chat.holt.model.TextChannel.Voice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// The acts that make a server's channels and categories what is wanted.
final class ChannelActs {
    private final Matching matching;
    private final Server server;
    private final PlanActs acts;

    /// @param server as it is
    ChannelActs(Matching matching, Server server, PlanActs acts) {
        this.matching = matching;
        this.server = server;
        this.acts = acts;
    }

    void add() {
        matching.channels.stream().filter(Pair::added).forEach(this::create);
        matching.channels.forEach(this::edit);
        arrange();
        for (Pair<CategoryPart> pair : matching.categories) {
            CategoryPart now = pair.after();
            if (now != null) {
                overrides(
                        pair.before() == null ? Overrides.NONE : pair.before().overrides(),
                        now.overrides(),
                        (role, override) -> acts.add(
                                new PlanAct.CategoryPermissions(pair.key(), role, override),
                                Text.of("configuration.step.category.permissions", now.title(), who(role))));
            }
        }
        for (Pair<ChannelPart> pair : matching.channels) {
            ChannelPart now = pair.after();
            if (now != null) {
                overrides(
                        pair.before() == null ? Overrides.NONE : pair.before().overrides(),
                        now.overrides(),
                        (role, override) -> acts.add(
                                new PlanAct.ChannelPermissions(pair.key(), role, override),
                                Text.of("configuration.step.channel.permissions", now.name(), who(role))));
            }
        }
        systemChannels();
    }

    private void create(Pair<ChannelPart> pair) {
        ChannelPart now = Objects.requireNonNull(pair.after());
        acts.add(
                new PlanAct.ChannelCreation(
                        pair.key(),
                        new CreateChannel(
                                now.voice() ? "Voice" : "Text",
                                now.name(),
                                now.description(),
                                now.mature(),
                                now.voiceLimit() == null ? null : new Voice(now.voiceLimit(), Map.of()))),
                Text.of("configuration.step.channel.create", now.name()));
    }

    private void edit(Pair<ChannelPart> pair) {
        ChannelPart now = pair.after();
        if (now == null) {
            return;
        }
        ChannelPart old = pair.before() != null ? pair.before() : created(now);
        List<String> cleared = new ArrayList<>();
        EditChannel edit = EditChannel.NOTHING;
        if (!old.name().equals(now.name())) {
            edit = edit.withName(now.name());
        }
        String description = now.description();
        if (description == null && old.description() != null) {
            cleared.add("Description");
        } else if (description != null && !description.equals(old.description())) {
            edit = edit.withDescription(description);
        }
        if (old.mature() != now.mature()) {
            edit = edit.withNsfw(now.mature());
        }
        if (old.slowmode() != now.slowmode()) {
            edit = edit.withSlowmode(now.slowmode());
        }
        if (old.voice() && !now.voice()) {
            cleared.add("Voice");
        } else if (now.voice() && (!old.voice() || !Objects.equals(old.voiceLimit(), now.voiceLimit()))) {
            edit = edit.withVoice(new Voice(now.voiceLimit(), Map.of()));
        }
        edit = cleared.isEmpty() ? edit : edit.without(cleared.toArray(String[]::new));
        if (!edit.equals(EditChannel.NOTHING)) {
            acts.add(new PlanAct.ChannelEdit(pair.key(), edit), Text.of("configuration.step.channel.edit", now.name()));
        }
    }

    /// What creating leaves to be edited: everything but the slowmode is given at once.
    private static ChannelPart created(ChannelPart now) {
        return new ChannelPart(
                null, now.name(), now.voice(), now.description(), now.mature(), 0, now.voiceLimit(), Overrides.NONE);
    }

    /// One act for all categories, if any is new, has another title or other channels, or another place.
    private void arrange() {
        Set<String> placed = new HashSet<>();
        matching.wanted.places.values().forEach(placed::addAll);
        List<Layout> now = new ArrayList<>();
        List<Layout> wanted = new ArrayList<>();
        for (String key : matching.old.categoryOrder) {
            now.add(new Layout(key, oldTitle(key), matching.old.places.getOrDefault(key, List.of())));
        }
        for (String key : Order.merge(matching.wanted.categoryOrder, matching.old.categoryOrder)) {
            List<String> lead = matching.wanted.places.getOrDefault(key, List.of());
            List<String> others = matching.old.places.getOrDefault(key, List.of()).stream()
                    .filter(channel -> lead.contains(channel) || !placed.contains(channel))
                    .toList();
            wanted.add(new Layout(key, matching.categoryTitle(key), Order.merge(lead, others)));
        }
        if (!now.equals(wanted)) {
            Set<String> loose = new LinkedHashSet<>(matching.wanted.places.getOrDefault("", List.of()));
            acts.add(new PlanAct.CategoryArrangement(wanted, loose), Text.of("configuration.step.categories"));
        }
    }

    private String oldTitle(String key) {
        return server.category(key).map(category -> category.title()).orElse("");
    }

    private void overrides(Overrides before, Overrides after, BiConsumer<@Nullable String, PermissionOverride> change) {
        if (!before.everyone().equals(after.everyone())) {
            change.accept(null, after.everyone());
        }
        Map<String, PermissionOverride> from = matching.old.overrides(before);
        Map<String, PermissionOverride> to = matching.wanted.overrides(after);
        Set<String> roles = new LinkedHashSet<>(to.keySet());
        // What is set for roles that shall go goes with them.
        matching.roles.stream()
                .filter(pair -> !pair.removed())
                .map(Pair::key)
                .filter(from::containsKey)
                .forEach(roles::add);
        for (String role : roles) {
            PermissionOverride next = to.getOrDefault(role, PermissionOverride.NONE);
            if (!next.equals(from.getOrDefault(role, PermissionOverride.NONE))) {
                change.accept(role, next);
            }
        }
    }

    /// Channels that one does not see stay as they are.
    private void systemChannels() {
        SystemMessageChannels live = Objects.requireNonNullElseGet(
                server.systemMessages(), () -> new SystemMessageChannels(null, null, null, null));
        SystemMessageChannels before = matching.before.systemChannels();
        SystemMessageChannels after = matching.after.systemChannels();
        SystemMessageChannels next = new SystemMessageChannels(
                next(live.userJoined(), before.userJoined(), after.userJoined()),
                next(live.userLeft(), before.userLeft(), after.userLeft()),
                next(live.userKicked(), before.userKicked(), after.userKicked()),
                next(live.userBanned(), before.userBanned(), after.userBanned()));
        if (!next.equals(
                new SystemMessageChannels(live.userJoined(), live.userLeft(), live.userKicked(), live.userBanned()))) {
            acts.add(new PlanAct.SystemChannels(next), Text.of("configuration.step.systemChannels"));
        }
    }

    private @Nullable String next(@Nullable String live, @Nullable String before, @Nullable String after) {
        return before == null && after == null ? live : matching.wanted.channel(after);
    }

    private String who(@Nullable String role) {
        return role == null ? Text.of("configuration.everyone") : matching.roleName(role);
    }
}
