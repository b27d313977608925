package chat.holt.configuration;

import chat.holt.configuration.Difference.Kind;
import chat.holt.configuration.Difference.Subject;
import chat.holt.configuration.ServerConfiguration.CategoryPart;
import chat.holt.configuration.ServerConfiguration.ChannelPart;
import chat.holt.configuration.ServerConfiguration.Overrides;
import chat.holt.configuration.ServerConfiguration.RolePart;
import chat.holt.i18n.Text;
import chat.holt.model.PermissionOverride;
import chat.holt.model.SystemMessageChannels;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What is different between two configurations. Parts of the same server are the same if their ids are; all others if
/// they have the same name, the first of that name being the first of the other and so on. Ids themselves are never a
/// difference.
///
/// @param differences server, everyone, roles, categories, channels, system channels, emojis; each in the later order,
///     what is removed last
public record ConfigurationDiff(List<Difference> differences) {
    public ConfigurationDiff {
        differences = List.copyOf(differences);
    }

    /// From one configuration to another.
    public static ConfigurationDiff of(ServerConfiguration before, ServerConfiguration after) {
        return new ConfigurationDiff(new Comparing(new Matching(before, after)).compare());
    }

    private static final class Comparing {
        private final Matching matching;
        private final List<Difference> found = new ArrayList<>();

        Comparing(Matching matching) {
            this.matching = matching;
        }

        List<Difference> compare() {
            ServerConfiguration before = matching.before;
            ServerConfiguration after = matching.after;
            changed(
                    Subject.SERVER,
                    new FieldDifferences()
                            .value("name", before.name(), after.name())
                            .value("description", before.description(), after.description())
                            .flag("analytics", before.analytics(), after.analytics()));
            changed(
                    Subject.EVERYONE,
                    new FieldDifferences()
                            .permissions(
                                    "",
                                    new PermissionOverride(before.everyone().bits(), 0),
                                    new PermissionOverride(after.everyone().bits(), 0)));
            roles();
            categories();
            channels();
            systemChannels(before.systemChannels(), after.systemChannels());
            matching.emojis.forEach(pair -> add(
                    pair,
                    Subject.EMOJI,
                    ServerConfiguration.EmojiPart::name,
                    new FieldDifferences()
                            .value(
                                    "name",
                                    get(pair.before(), ServerConfiguration.EmojiPart::name),
                                    get(pair.after(), ServerConfiguration.EmojiPart::name))));
            return found;
        }

        private void roles() {
            List<String> from = matching.old.roleOrder;
            List<String> to = matching.wanted.roleOrder;
            Set<String> moved = Order.moved(from, to);
            for (Pair<RolePart> pair : matching.roles) {
                RolePart old = pair.before();
                RolePart now = pair.after();
                FieldDifferences fields = new FieldDifferences()
                        .value("name", get(old, RolePart::name), get(now, RolePart::name))
                        .value("colour", get(old, RolePart::colour), get(now, RolePart::colour))
                        .flag("hoist", get(old, RolePart::hoist), get(now, RolePart::hoist))
                        .permissions(
                                "",
                                override(get(old, RolePart::permissions)),
                                override(get(now, RolePart::permissions)));
                place(fields, pair, moved, from, to);
                add(pair, Subject.ROLE, RolePart::name, fields);
            }
        }

        private void categories() {
            List<String> from = matching.old.categoryOrder;
            List<String> to = matching.wanted.categoryOrder;
            Set<String> moved = Order.moved(from, to);
            for (Pair<CategoryPart> pair : matching.categories) {
                CategoryPart old = pair.before();
                CategoryPart now = pair.after();
                FieldDifferences fields = new FieldDifferences()
                        .value("name", get(old, CategoryPart::title), get(now, CategoryPart::title));
                overrides(fields, get(old, CategoryPart::overrides), get(now, CategoryPart::overrides));
                place(fields, pair, moved, from, to);
                add(pair, Subject.CATEGORY, CategoryPart::title, fields);
            }
        }

        private void channels() {
            for (Pair<ChannelPart> pair : matching.channels) {
                ChannelPart old = pair.before();
                ChannelPart now = pair.after();
                FieldDifferences fields = new FieldDifferences()
                        .value("type", get(old, Comparing::type), get(now, Comparing::type))
                        .value("name", get(old, ChannelPart::name), get(now, ChannelPart::name))
                        .value("description", get(old, ChannelPart::description), get(now, ChannelPart::description))
                        .flag("mature", get(old, ChannelPart::mature), get(now, ChannelPart::mature))
                        .value("slowmode", get(old, Comparing::slowmode), get(now, Comparing::slowmode))
                        .value("voiceLimit", get(old, ChannelPart::voiceLimit), get(now, ChannelPart::voiceLimit));
                String from = pair.added() ? "" : matching.old.place(pair.key());
                String to = pair.removed() ? "" : matching.wanted.place(pair.key());
                if (!from.equals(to)) {
                    fields.value("category", matching.categoryTitle(from), matching.categoryTitle(to));
                } else if (!to.isEmpty()) {
                    List<String> there = matching.old.places.getOrDefault(from, List.of());
                    List<String> here = matching.wanted.places.getOrDefault(to, List.of());
                    place(fields, pair, Order.moved(there, here), there, here);
                }
                overrides(fields, get(old, ChannelPart::overrides), get(now, ChannelPart::overrides));
                add(pair, Subject.CHANNEL, ChannelPart::name, fields);
            }
        }

        private void systemChannels(SystemMessageChannels before, SystemMessageChannels after) {
            FieldDifferences fields = new FieldDifferences();
            systemChannel(fields, "joined", before.userJoined(), after.userJoined());
            systemChannel(fields, "left", before.userLeft(), after.userLeft());
            systemChannel(fields, "kicked", before.userKicked(), after.userKicked());
            systemChannel(fields, "banned", before.userBanned(), after.userBanned());
            changed(Subject.SYSTEM_CHANNELS, fields);
        }

        private void systemChannel(
                FieldDifferences fields, String event, @Nullable String before, @Nullable String after) {
            if (!Objects.equals(matching.old.channel(before), matching.wanted.channel(after))) {
                fields.value(event, before, after);
            }
        }

        private void overrides(FieldDifferences fields, @Nullable Overrides before, @Nullable Overrides after) {
            fields.permissions(
                    Text.of("configuration.everyone"),
                    override(get(before, Overrides::everyone)),
                    override(get(after, Overrides::everyone)));
            Map<String, PermissionOverride> from = matching.old.overrides(before);
            Map<String, PermissionOverride> to = matching.wanted.overrides(after);
            Set<String> roles = new LinkedHashSet<>(to.keySet());
            roles.addAll(from.keySet());
            for (String role : roles) {
                fields.permissions(matching.roleName(role), override(from.get(role)), override(to.get(role)));
            }
        }

        private static void place(
                FieldDifferences fields, Pair<?> pair, Set<String> moved, List<String> from, List<String> to) {
            if (moved.contains(pair.key())) {
                fields.value("place", from.indexOf(pair.key()) + 1, to.indexOf(pair.key()) + 1);
            }
        }

        private <T> void add(Pair<T> pair, Subject subject, Function<T, String> name, FieldDifferences fields) {
            Kind kind = pair.added() ? Kind.ADDED : pair.removed() ? Kind.REMOVED : Kind.CHANGED;
            T shown = pair.after() != null ? pair.after() : pair.before();
            if (shown != null && (kind != Kind.CHANGED || !fields.list().isEmpty())) {
                found.add(new Difference(kind, subject, name.apply(shown), fields.list()));
            }
        }

        private void changed(Subject subject, FieldDifferences fields) {
            if (!fields.list().isEmpty()) {
                found.add(new Difference(Kind.CHANGED, subject, "", fields.list()));
            }
        }

        private static String type(ChannelPart channel) {
            return Text.of(channel.voice() ? "configuration.voice" : "configuration.text");
        }

        private static @Nullable String slowmode(ChannelPart channel) {
            return channel.slowmode() == 0 ? null : Text.of("configuration.seconds", channel.slowmode());
        }

        private static PermissionOverride override(@Nullable PermissionOverride override) {
            return Objects.requireNonNullElse(override, PermissionOverride.NONE);
        }

        private static <T, V> @Nullable V get(@Nullable T part, Function<T, @Nullable V> value) {
            return part == null ? null : value.apply(part);
        }
    }
}
