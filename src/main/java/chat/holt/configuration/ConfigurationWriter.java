package chat.holt.configuration;

import chat.holt.configuration.ServerConfiguration.CategoryPart;
import chat.holt.configuration.ServerConfiguration.ChannelPart;
import chat.holt.configuration.ServerConfiguration.EmojiPart;
import chat.holt.configuration.ServerConfiguration.Overrides;
import chat.holt.configuration.ServerConfiguration.RolePart;
import chat.holt.json.Json;
import chat.holt.model.PermissionOverride;
import chat.holt.model.SystemMessageChannels;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The file form of a configuration: JSON (which every YAML tool reads too), two spaces deep, always in the same order,
/// so that two files can be compared line by line. What is absent, false or empty is left out.
public final class ConfigurationWriter {
    static final String FORMAT = "holt-server";
    static final int VERSION = 1;

    private final ServerConfiguration configuration;
    private final List<String> roleHandles;

    private ConfigurationWriter(ServerConfiguration configuration) {
        this.configuration = configuration;
        this.roleHandles = configuration.roleHandles();
    }

    /// The whole file, with a line feed at its end.
    public static String write(ServerConfiguration configuration) {
        return new ConfigurationWriter(configuration).write();
    }

    private String write() {
        ObjectNode file = JsonNodeFactory.instance.objectNode();
        file.put("format", FORMAT);
        file.put("version", VERSION);
        ObjectNode server = file.putObject("server");
        put(server, "id", configuration.serverId());
        server.put("name", configuration.name());
        put(server, "description", configuration.description());
        flag(server, "analytics", configuration.analytics());
        names(file.putArray("everyone"), configuration.everyone().bits());
        ArrayNode roles = file.putArray("roles");
        configuration.roles().forEach(role -> role(roles.addObject(), role));
        channels(file.putArray("channels"), configuration.loose());
        ArrayNode categories = file.putArray("categories");
        configuration.categories().forEach(category -> category(categories.addObject(), category));
        systemChannels(file.putObject("systemChannels"), configuration.systemChannels());
        ArrayNode emojis = file.putArray("emojis");
        for (EmojiPart emoji : configuration.emojis()) {
            ObjectNode node = emojis.addObject();
            put(node, "id", emoji.id());
            node.put("name", emoji.name());
        }
        return Json.mapper().writer().with(printer()).writeValueAsString(file) + "\n";
    }

    private static void role(ObjectNode node, RolePart role) {
        put(node, "id", role.id());
        node.put("name", role.name());
        put(node, "colour", role.colour());
        flag(node, "hoist", role.hoist());
        permissions(node, role.permissions());
    }

    private void category(ObjectNode node, CategoryPart category) {
        put(node, "id", category.id());
        node.put("title", category.title());
        overrides(node, category.overrides());
        channels(node.putArray("channels"), category.channels());
    }

    private void channels(ArrayNode array, List<ChannelPart> channels) {
        for (ChannelPart channel : channels) {
            ObjectNode node = array.addObject();
            put(node, "id", channel.id());
            node.put("type", channel.voice() ? "voice" : "text");
            node.put("name", channel.name());
            put(node, "description", channel.description());
            flag(node, "mature", channel.mature());
            if (channel.slowmode() != 0) {
                node.put("slowmodeSeconds", channel.slowmode());
            }
            Integer limit = channel.voiceLimit();
            if (limit != null) {
                node.put("voiceLimit", limit);
            }
            overrides(node, channel.overrides());
        }
    }

    private void overrides(ObjectNode node, Overrides overrides) {
        if (!overrides.everyone().equals(PermissionOverride.NONE)) {
            permissions(node.putObject("everyone"), overrides.everyone());
        }
        if (!overrides.roles().isEmpty()) {
            ObjectNode roles = node.putObject("roles");
            for (String handle : roleHandles) {
                PermissionOverride override = overrides.roles().get(handle);
                if (override != null) {
                    permissions(roles.putObject(handle), override);
                }
            }
        }
    }

    private static void systemChannels(ObjectNode node, SystemMessageChannels channels) {
        put(node, "joined", channels.userJoined());
        put(node, "left", channels.userLeft());
        put(node, "kicked", channels.userKicked());
        put(node, "banned", channels.userBanned());
    }

    private static void permissions(ObjectNode node, PermissionOverride override) {
        if (override.allow() != 0) {
            names(node.putArray("allow"), override.allow());
        }
        if (override.deny() != 0) {
            names(node.putArray("deny"), override.deny());
        }
    }

    private static void names(ArrayNode array, long bits) {
        PermissionNames.of(bits).forEach(array::add);
    }

    private static void put(ObjectNode node, String field, @Nullable String value) {
        if (value != null) {
            node.put(field, value);
        }
    }

    private static void flag(ObjectNode node, String field, boolean value) {
        if (value) {
            node.put(field, true);
        }
    }

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                        .withArrayEmptySeparator("")
                        .withObjectEmptySeparator(""))
                .withObjectIndenter(lines)
                .withArrayIndenter(lines);
    }
}
