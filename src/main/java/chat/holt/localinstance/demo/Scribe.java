package chat.holt.localinstance.demo;

import chat.holt.localinstance.files.FileStore;
import chat.holt.localinstance.files.Upload;
import chat.holt.localinstance.storage.Doc;
import chat.holt.localinstance.storage.Ids;
import chat.holt.localinstance.world.Messages;
import chat.holt.localinstance.world.World;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// Writes the past: users, servers, channels and messages as if they had been made at given times.
final class Scribe {
    private final World world;
    private final FileStore store;
    private final Random random;
    private final Ids ids;
    private final Map<ByteBuffer, Upload> uploads = new HashMap<>();

    Scribe(World world, FileStore store, long seed) {
        this.world = world;
        this.store = store;
        random = new Random(seed);
        ids = new Ids(Clock.fixed(world.now(), ZoneOffset.UTC), random);
    }

    World world() {
        return world;
    }

    Random random() {
        return random;
    }

    Instant now() {
        return world.now();
    }

    String idAt(Instant time) {
        return ids.next(time.toEpochMilli());
    }

    /// An id whose hash has this remainder by eight. Clients that colour letters by the hash then give each of the
    /// main people a colour of their own.
    String idAt(Instant time, int remainder) {
        String id = idAt(time);
        while (Math.floorMod(id.hashCode(), 8) != remainder) {
            id = idAt(time);
        }
        return id;
    }

    <T> T any(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    int between(int min, int max) {
        return random.nextInt(min, max + 1);
    }

    static String text(String name) {
        return new String(resource(name), StandardCharsets.UTF_8);
    }

    /// What comes along with the program.
    static byte[] resource(String name) {
        try (InputStream in = Scribe.class.getResourceAsStream("/localinstance/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Makes a user whose account is as old as given.
    Doc user(String username, Instant since) {
        return Doc.of("_id", idAt(since))
                .put("username", username)
                .put("discriminator", "%04d".formatted(between(2, 9998)));
    }

    void save(Doc user) {
        world.users().put(user.id(), user);
    }

    Doc server(String name, Doc owner, Instant since, long permissions) {
        return Doc.of("_id", idAt(since))
                .put("owner", owner.id())
                .put("name", name)
                .put("channels", List.of())
                .put("default_permissions", permissions);
    }

    /// Makes a text channel at the end of a server's list. The server is not saved.
    Doc channel(Doc server, String name, Instant since) {
        Doc channel = Doc.of("channel_type", "TextChannel")
                .put("_id", idAt(since))
                .put("server", server.id())
                .put("name", name);
        List<String> channels = server.texts("channels");
        channels.add(channel.id());
        server.put("channels", channels);
        world.channels().put(channel.id(), channel);
        return channel;
    }

    Doc category(String title, Instant since, Doc... channels) {
        return Doc.of("id", idAt(since))
                .put("title", title)
                .put("channels", List.of(channels).stream().map(Doc::id).toList());
    }

    void member(Doc server, Doc user, Instant since, List<String> roles) {
        world.saveMember(Doc.of("_id", Map.of("server", server.id(), "user", user.id()))
                .put("joined_at", since)
                .put("roles", roles.isEmpty() ? null : roles));
    }

    /// A message not yet kept, so that more can be added.
    Doc message(Doc channel, String author, @Nullable String content, Instant time) {
        String id = idAt(time);
        return Doc.of("_id", id)
                .put("nonce", id)
                .put("channel", channel.id())
                .put("author", author)
                .put("content", content);
    }

    Doc system(Doc channel, Doc content, Instant time) {
        return Doc.of("_id", idAt(time))
                .put("channel", channel.id())
                .put("author", Messages.SYSTEM)
                .put("system", content);
    }

    /// Keeps messages and moves the channel forward to the newest.
    void post(Doc channel, List<Doc> messages) {
        String last = channel.text("last_message_id", "");
        for (Doc message : messages) {
            world.messages().save(message);
            if (message.id().compareTo(last) > 0) {
                last = message.id();
            }
        }
        if (!last.isEmpty()) {
            world.channels().put(channel.id(), channel.put("last_message_id", last));
        }
    }

    /// Keeps a file as already attached and returns it.
    Doc file(String tag, String filename, byte[] content) {
        String id = tag.equals("emojis") ? idAt(now()) : ids.file();
        try {
            Upload upload = uploads.get(ByteBuffer.wrap(content));
            if (upload == null) {
                upload = Upload.of(content, filename);
                uploads.put(ByteBuffer.wrap(content), upload);
            }
            Doc file = Doc.of("_id", id)
                    .put("tag", tag)
                    .put("filename", filename)
                    .put("metadata", upload.metadata())
                    .put("content_type", upload.mime())
                    .put("size", upload.content().length);
            world.uploads().add(file, store.keep(upload.content()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return world.uploads().use(tag, id);
    }

    /// Sets how far somebody has read a channel and which messages they were called by since.
    void unread(String user, Doc channel, String lastRead, List<String> mentions) {
        world.unreads().restore(user, channel.id(), lastRead, mentions);
    }
}
