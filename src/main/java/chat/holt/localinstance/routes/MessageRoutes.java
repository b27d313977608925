package chat.holt.localinstance.routes;

import chat.holt.localinstance.http.ApiError;
import chat.holt.localinstance.http.Body;
import chat.holt.localinstance.http.Call;
import chat.holt.localinstance.http.FrameworkError;
import chat.holt.localinstance.http.Reply;
import chat.holt.localinstance.storage.Doc;
import chat.holt.localinstance.world.Messages;
import chat.holt.localinstance.world.Rights;
import chat.holt.localinstance.world.Sending;
import chat.holt.localinstance.world.World;
import chat.holt.model.ErrorType;
import chat.holt.model.Ulid;
import chat.holt.permissions.Permission;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Messages (`rest.md §22`).
final class MessageRoutes {
    private static final Duration BULK_AGE = Duration.ofDays(7);

    private final World world;

    MessageRoutes(World world) {
        this.world = world;
    }

    void addTo(Endpoints endpoints) {
        endpoints.user("POST", "/channels/{channel}/messages", this::send);
        endpoints.user("GET", "/channels/{channel}/messages", this::history);
        endpoints.human("POST", "/channels/{channel}/search", this::search);
        endpoints.user("DELETE", "/channels/{channel}/messages/bulk", this::deleteMany);
        endpoints.user("GET", "/channels/{channel}/messages/{message}", request -> {
            long permissions = world.rights().channel(request.me(), channel(request));
            Rights.require(permissions, Permission.VIEW_CHANNEL);
            Rights.require(permissions, Permission.READ_MESSAGE_HISTORY);
            return Reply.ok(message(request));
        });
        endpoints.user("PATCH", "/channels/{channel}/messages/{message}", this::edit);
        endpoints.user("DELETE", "/channels/{channel}/messages/{message}", this::delete);
        endpoints.user("POST", "/channels/{channel}/messages/{message}/pin", request -> pin(request, true));
        endpoints.user("DELETE", "/channels/{channel}/messages/{message}/pin", request -> pin(request, false));
    }

    private Reply send(Request request) {
        String key = takeKey(world, request.call());
        Body body = request.body();
        Doc channel = channel(request);
        var author = new Sending.Author(
                request.myId(), request.me(), null, world.rights().channel(request.me(), channel));
        return Reply.ok(world.sending().send(channel, author, body, key));
    }

    /// Takes the idempotency key of a request, if it has one: too long is 400, used before is 409.
    static @Nullable String takeKey(World world, Call call) {
        String key = call.header("Idempotency-Key");
        if (key != null) {
            if (key.getBytes(StandardCharsets.UTF_8).length > 64) {
                throw new FrameworkError(400);
            }
            if (!world.sending().takeKey(key)) {
                throw new FrameworkError(409);
            }
        }
        return key;
    }

    private Reply history(Request request) {
        Call call = request.call();
        long limit = limit(call.queryNumber("limit"));
        String before = id(call, "before");
        String after = id(call, "after");
        String nearby = id(call, "nearby");
        String sort = call.query("sort");
        Doc channel = channel(request);
        world.rights().requireChannel(request.me(), channel, Permission.READ_MESSAGE_HISTORY);
        if ("Relevance".equalsIgnoreCase(sort)) {
            throw ApiError.invalidOperation();
        }
        List<Doc> messages = nearby != null
                ? world.messages().nearby(channel.id(), nearby, limit)
                : world.messages().page(channel.id(), before, after, "Oldest".equalsIgnoreCase(sort), limit);
        return listed(request, channel, messages, call.queryFlag("include_users"));
    }

    private Reply search(Request request) {
        Body body = request.body();
        String text = body.text("query", 1, 64);
        Boolean pinned = body.flag("pinned");
        Long limit = body.number("limit");
        String before = body.text("before", 26, 26);
        String after = body.text("after", 26, 26);
        String sort = body.word("sort", "Relevance", "Latest", "Oldest");
        long checked = limit(limit);
        if (text != null && pinned != null) {
            throw ApiError.invalidOperation();
        }
        Doc channel = channel(request);
        world.rights().requireChannel(request.me(), channel, Permission.READ_MESSAGE_HISTORY);
        List<Doc> messages = world.messages()
                .search(
                        channel.id(),
                        new Messages.Query(
                                text,
                                Boolean.TRUE.equals(pinned),
                                before,
                                after,
                                sort == null ? "Relevance" : sort,
                                checked));
        return listed(request, channel, messages, body.flag("include_users", false));
    }

    private Reply listed(Request request, Doc channel, List<Doc> messages, boolean withUsers) {
        if (!withUsers) {
            return Reply.ok(messages);
        }
        var authors = new LinkedHashSet<String>();
        for (Doc message : messages) {
            authors.add(message.text("author"));
            Doc system = message.doc("system");
            if (system != null) {
                for (String key : List.of("id", "by", "from", "to")) {
                    String user = system.find(key);
                    if (user != null) {
                        authors.add(user);
                    }
                }
            }
        }
        String server = channel.find("server");
        var users = new ArrayList<Doc>();
        var members = new ArrayList<Doc>();
        for (String author : authors) {
            Doc user = world.users().find(author);
            if (user != null) {
                users.add(world.people().viewConnected(request.me(), user));
                Doc member = server == null ? null : world.findMember(server, author);
                if (member != null) {
                    members.add(member);
                }
            }
        }
        return Reply.ok(
                Doc.of("messages", messages).put("users", users).put("members", server == null ? null : members));
    }

    private Reply edit(Request request) {
        Body body = request.body();
        String content = body.text("content");
        if (content != null) {
            body.checkLength("content", content, 1, Integer.MAX_VALUE);
        }
        List<Body> embeds = body.bodies("embeds");
        if (embeds != null) {
            body.checkSize("embeds", embeds.size(), 0, 10);
        }
        List<Doc> texts =
                embeds == null ? List.of() : embeds.stream().map(Sending::embed).toList();
        Sending.requireLength(content, texts);
        Doc channel = channel(request);
        long permissions = world.rights().channel(request.me(), channel);
        Rights.require(permissions, Permission.SEND_MESSAGE);
        Doc message = message(request);
        if (!message.text("author").equals(request.myId())) {
            throw ApiError.of(ErrorType.CANNOT_EDIT_MESSAGE);
        }
        if (embeds != null) {
            Rights.require(permissions, Permission.SEND_EMBEDS);
        }
        Doc edited = applyEdit(world, message, content, embeds, texts);
        Doc shown = edited.copy();
        if (content != null && Rights.has(Permission.SEND_EMBEDS, permissions)) {
            world.messages().preview(edited);
        }
        return Reply.ok(shown);
    }

    /// Changes the text or embeds of a message; embeds made from links go.
    static Doc applyEdit(
            World world, Doc message, @Nullable String content, @Nullable List<Body> embeds, List<Doc> texts) {
        List<Doc> shown;
        if (embeds == null) {
            shown = message.docs("embeds").stream()
                    .filter(embed -> embed.text("type", "").equals("Text"))
                    .toList();
        } else {
            shown = texts;
            for (int i = 0; i < texts.size(); i++) {
                world.sending().attachMedia(texts.get(i), embeds.get(i));
            }
        }
        Doc data = Doc.of("content", content).put("edited", world.now()).put("embeds", shown);
        world.messages().update(message, data, List.of());
        return message;
    }

    private Reply delete(Request request) {
        Doc channel = channel(request);
        Doc message = message(request);
        String author = message.text("author");
        if (!author.equals(request.myId())) {
            world.rights().requireChannel(request.me(), channel, Permission.MANAGE_MESSAGES);
            String server = channel.find("server");
            if (server != null) {
                Doc action =
                        Doc.of("type", "MessageDelete").put("author", author).put("channel", channel.id());
                world.auditLog().add(server, request.myId(), request.reason(), author, action);
            }
        }
        world.messages().delete(channel, message);
        return Reply.none();
    }

    private Reply deleteMany(Request request) {
        Body body = request.body();
        List<String> ids = body.texts("ids");
        if (ids == null) {
            throw new FrameworkError(422);
        }
        body.checkSize("ids", ids.size(), 1, 100);
        for (String id : ids) {
            if (!Ulid.valid(id) || Ulid.time(id).isBefore(world.now().minus(BULK_AGE))) {
                throw ApiError.invalidOperation();
            }
        }
        Doc channel = channel(request);
        world.rights().requireChannel(request.me(), channel, Permission.MANAGE_MESSAGES);
        world.messages().deleteAll(channel.id(), ids);
        String server = channel.find("server");
        if (server != null) {
            Doc action = Doc.of("type", "MessageBulkDelete")
                    .put("channel", channel.id())
                    .put("count", ids.size());
            world.auditLog().add(server, request.myId(), request.reason(), null, action);
        }
        return Reply.none();
    }

    private Reply pin(Request request, boolean pinned) {
        Doc channel = channel(request);
        if (!channel.text("channel_type").equals("DirectMessage")) {
            world.rights().requireChannel(request.me(), channel, Permission.MANAGE_MESSAGES);
        }
        Doc message = message(request);
        if (message.flag("pinned") == pinned) {
            throw ApiError.of(pinned ? ErrorType.ALREADY_PINNED : ErrorType.NOT_PINNED);
        }
        world.messages()
                .update(message, pinned ? Doc.of("pinned", true) : Doc.of(), pinned ? List.of() : List.of("Pinned"));
        world.messages()
                .system(
                        channel,
                        Doc.of("type", pinned ? "message_pinned" : "message_unpinned")
                                .put("id", message.id())
                                .put("by", request.myId()));
        String server = channel.find("server");
        if (server != null) {
            String author = message.text("author");
            Doc action = Doc.of("type", pinned ? "MessagePin" : "MessageUnpin")
                    .put("message", message.id())
                    .put("author", author)
                    .put("channel", channel.id());
            world.auditLog().add(server, request.myId(), request.reason(), author, action);
        }
        return Reply.none();
    }

    private Doc channel(Request request) {
        return world.channel(request.parameter("channel"));
    }

    private Doc message(Request request) {
        return world.messages().get(request.parameter("channel"), request.parameter("message"));
    }

    /// 1 to 100, 50 when not given.
    static long limit(@Nullable Long limit) {
        if (limit != null && (limit < 1 || limit > 100)) {
            throw ApiError.failedValidation(
                    "limit: Validation error: range [{\"max\": Number(100), \"value\": Number(" + limit + ")}]");
        }
        return limit == null ? 50 : limit;
    }

    static @Nullable String id(Call call, String name) {
        String id = call.query(name);
        if (id != null && id.length() != 26) {
            throw ApiError.failedValidation(name + ": Validation error: length [{\"value\": String(\"" + id
                    + "\"), \"max\": Number(26), \"min\": Number(26)}]");
        }
        return id;
    }
}
