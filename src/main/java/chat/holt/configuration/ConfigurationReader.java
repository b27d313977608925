package chat.holt.configuration;

import chat.holt.configuration.ServerConfiguration.CategoryPart;
import chat.holt.configuration.ServerConfiguration.ChannelPart;
import chat.holt.configuration.ServerConfiguration.EmojiPart;
import chat.holt.configuration.ServerConfiguration.Overrides;
import chat.holt.configuration.ServerConfiguration.RolePart;
import chat.holt.i18n.Text;
import chat.holt.model.PermissionOverride;
import chat.holt.model.SystemMessageChannels;
import chat.holt.permissions.Permissions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads what [ConfigurationWriter] writes. Strict: a field it does not know, a name no permission has, a reference to
/// nothing and whatever the server would refuse (`errors.md §3`) are problems, and a file with one is not read at all.
public final class ConfigurationReader {
    /// Largest file that is read, in bytes.
    public static final int MAX_BYTES = 4 << 20;

    private static final int MAX_NAME = 32;
    private static final int MAX_ID = 32;
    private static final int MAX_COLOUR = 128;
    private static final int MAX_DESCRIPTION = 1024;
    private static final int MAX_SLOWMODE = 21_600;
    private static final int MAX_VOICE = 1_000_000;
    private static final int MAX_PARTS = 1_000;

    private final List<ConfigurationProblem> problems = new ArrayList<>();

    private ConfigurationReader() {}

    /// @param file at most [#MAX_BYTES] long
    public static ServerConfiguration read(String file) throws ConfigurationException {
        return new ConfigurationReader().read(SourceValue.read(file));
    }

    private ServerConfiguration read(SourceValue source) throws ConfigurationException {
        SourceObject file = new SourceObject(source, "", problems);
        if (problems.isEmpty()) {
            head(file);
        }
        check();
        ServerConfiguration read = body(file);
        file.end();
        check();
        return read;
    }

    private void head(SourceObject file) {
        String format = file.text("format", 1, MAX_NAME);
        Long version = file.number("version", 1, Integer.MAX_VALUE);
        if (!format.equals(ConfigurationWriter.FORMAT)) {
            file.problem("format", Text.of("configuration.problem.format", ConfigurationWriter.FORMAT));
        } else if (version == null) {
            file.problem("version", Text.of("configuration.problem.missing", "version"));
        } else if (version != ConfigurationWriter.VERSION) {
            file.problem("version", Text.of("configuration.problem.version", ConfigurationWriter.VERSION, version));
        }
    }

    private void check() throws ConfigurationException {
        if (!problems.isEmpty()) {
            throw new ConfigurationException(problems);
        }
    }

    private ServerConfiguration body(SourceObject file) {
        SourceObject server = file.object("server");
        String id = null;
        String name = "";
        String description = null;
        boolean analytics = false;
        if (server == null) {
            file.problem("server", Text.of("configuration.problem.missing", "server"));
        } else {
            id = server.optionalText("id", 1, MAX_ID);
            name = server.text("name", 1, MAX_NAME);
            description = server.optionalText("description", 0, MAX_DESCRIPTION);
            analytics = server.flag("analytics");
            server.end();
        }
        Permissions everyone = new Permissions(file.permissions("everyone"));
        List<RolePart> roles = file.list("roles", MAX_PARTS, (role, i) -> role(role));
        distinct(file, "roles", roles.stream().map(RolePart::id).toList());
        Set<String> handles =
                new HashSet<>(Handles.of(roles.stream().map(RolePart::name).toList()));
        List<ChannelPart> loose = file.list("channels", MAX_PARTS, (channel, i) -> channel(channel, handles));
        List<CategoryPart> categories =
                file.list("categories", MAX_PARTS, (category, i) -> category(category, handles));
        List<EmojiPart> emojis = file.list("emojis", MAX_PARTS, (emoji, i) -> emoji(emoji));
        ServerConfiguration read = new ServerConfiguration(
                id,
                name,
                description == null || description.isEmpty() ? null : description,
                analytics,
                everyone,
                roles,
                loose,
                categories,
                new SystemMessageChannels(null, null, null, null),
                emojis);
        distinct(file, "channels", read.channels().stream().map(ChannelPart::id).toList());
        distinct(file, "categories", categories.stream().map(CategoryPart::id).toList());
        distinct(file, "emojis", emojis.stream().map(EmojiPart::id).toList());
        return systemChannels(file, read);
    }

    private RolePart role(SourceObject role) {
        return new RolePart(
                role.optionalText("id", 1, MAX_ID),
                role.text("name", 1, MAX_NAME),
                role.optionalText("colour", 1, MAX_COLOUR),
                role.flag("hoist"),
                role.override());
    }

    private ChannelPart channel(SourceObject channel, Set<String> roles) {
        String id = channel.optionalText("id", 1, MAX_ID);
        String type = channel.text("type", 1, MAX_NAME);
        if (!type.isEmpty() && !type.equals("text") && !type.equals("voice")) {
            channel.problem("type", Text.of("configuration.problem.type"));
        }
        boolean voice = type.equals("voice");
        String name = channel.text("name", 1, MAX_NAME);
        String description = channel.optionalText("description", 0, MAX_DESCRIPTION);
        boolean mature = channel.flag("mature");
        Long slowmode = channel.number("slowmodeSeconds", 0, MAX_SLOWMODE);
        Long limit = channel.number("voiceLimit", 1, MAX_VOICE);
        if (limit != null && !voice) {
            channel.problem("voiceLimit", Text.of("configuration.problem.voiceLimit"));
        }
        return new ChannelPart(
                id,
                name,
                voice,
                description == null || description.isEmpty() ? null : description,
                mature,
                slowmode == null ? 0 : slowmode,
                limit == null ? null : limit.intValue(),
                overrides(channel, roles));
    }

    private CategoryPart category(SourceObject category, Set<String> roles) {
        return new CategoryPart(
                category.optionalText("id", 1, MAX_ID),
                category.text("title", 1, MAX_NAME),
                overrides(category, roles),
                category.list("channels", MAX_PARTS, (channel, i) -> channel(channel, roles)));
    }

    private EmojiPart emoji(SourceObject emoji) {
        String id = emoji.optionalText("id", 1, MAX_ID);
        String name = emoji.text("name", 1, MAX_NAME);
        if (!name.isEmpty() && !name.matches("[a-z0-9_]+")) {
            emoji.problem("name", Text.of("configuration.problem.emoji"));
        }
        return new EmojiPart(id, name);
    }

    private Overrides overrides(SourceObject object, Set<String> handles) {
        SourceObject everyone = object.object("everyone");
        PermissionOverride all = everyone == null ? PermissionOverride.NONE : everyone.override();
        if (everyone != null) {
            everyone.end();
        }
        Map<String, PermissionOverride> byRole = new LinkedHashMap<>();
        SourceObject roles = object.object("roles");
        if (roles != null) {
            for (String handle : roles.names()) {
                SourceObject role = roles.object(handle);
                if (role == null) {
                    continue;
                }
                if (!handles.contains(handle)) {
                    roles.problem(handle, Text.of("configuration.problem.noRole", handle));
                }
                byRole.put(handle, role.override());
                role.end();
            }
        }
        return new Overrides(all, byRole);
    }

    private ServerConfiguration systemChannels(SourceObject file, ServerConfiguration read) {
        SourceObject channels = file.object("systemChannels");
        if (channels == null) {
            return read;
        }
        Set<String> handles = new HashSet<>(read.channelHandles());
        SystemMessageChannels named = new SystemMessageChannels(
                channel(channels, "joined", handles),
                channel(channels, "left", handles),
                channel(channels, "kicked", handles),
                channel(channels, "banned", handles));
        channels.end();
        return new ServerConfiguration(
                read.serverId(),
                read.name(),
                read.description(),
                read.analytics(),
                read.everyone(),
                read.roles(),
                read.loose(),
                read.categories(),
                named,
                read.emojis());
    }

    private static @Nullable String channel(SourceObject channels, String event, Set<String> handles) {
        String handle = channels.optionalText(event, 1, MAX_NAME * 2);
        if (handle != null && !handles.contains(handle)) {
            channels.problem(event, Text.of("configuration.problem.noChannel", handle));
        }
        return handle;
    }

    private static void distinct(SourceObject file, String list, List<@Nullable String> ids) {
        Set<String> seen = new HashSet<>();
        for (String id : ids) {
            if (id != null && !seen.add(id)) {
                file.problem(list, Text.of("configuration.problem.sameId", id));
                return;
            }
        }
    }
}
