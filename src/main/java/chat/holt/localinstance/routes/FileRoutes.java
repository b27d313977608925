package chat.holt.localinstance.routes;

import chat.holt.localinstance.files.DefaultAvatar;
import chat.holt.localinstance.files.FileStore;
import chat.holt.localinstance.files.Multipart;
import chat.holt.localinstance.files.Pictures;
import chat.holt.localinstance.files.Upload;
import chat.holt.localinstance.http.ApiError;
import chat.holt.localinstance.http.Call;
import chat.holt.localinstance.http.Reply;
import chat.holt.localinstance.http.Router;
import chat.holt.localinstance.storage.Doc;
import chat.holt.localinstance.world.Limits;
import chat.holt.localinstance.world.World;
import chat.holt.model.ErrorType;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;

/// Uploads, downloads, previews and default avatars (`files.md`). Contents are read and written outside
/// transactions.
final class FileRoutes {
    private static final System.Logger LOG = System.getLogger(FileRoutes.class.getName());
    private static final String PLAIN = "text/plain; charset=utf-8";
    private static final String CACHE = "public, max-age=604800, must-revalidate";
    private static final Set<String> STILL = Set.of("avatars", "icons");
    private static final Map<String, int[]> BOXES = Map.of(
            "attachments", new int[] {1280, 1280},
            "avatars", new int[] {128, 128},
            "backgrounds", new int[] {1280, 720},
            "icons", new int[] {128, 128},
            "banners", new int[] {480, 480},
            "emojis", new int[] {128, 128});

    private final World world;
    private final FileStore store;

    FileRoutes(World world, FileStore store) {
        this.world = world;
        this.store = store;
    }

    void addTo(Router router) {
        router.add(
                "GET", "/autumn", call -> Reply.ok(Doc.of("autumn", "Hello").put("version", InstanceRoutes.VERSION)));
        router.add("POST", "/autumn/{tag}", this::upload);
        router.add("GET", "/autumn/{tag}/{file}", this::preview);
        router.add("GET", "/autumn/{tag}/{file}/{name}", this::original);
        router.add(
                "GET",
                "/users/{user}/default_avatar",
                call -> Reply.bytes(200, "image/png", DefaultAvatar.of(call.parameter("user")))
                        .with("Cache-Control", "public, max-age=31536000, immutable"));
    }

    private Reply upload(Call call) throws Exception {
        String tag = call.parameter("tag");
        Integer max = Limits.UPLOAD_BYTES.get(tag);
        if (max == null) {
            return unknownTag();
        }
        world.database().transaction(() -> {
            if (call.header("X-Session-Token") == null && call.header("X-Bot-Token") == null) {
                throw ApiError.of(ErrorType.NOT_AUTHENTICATED);
            }
            if (Endpoints.identity(world, call) == null) {
                throw ApiError.of(ErrorType.INVALID_SESSION);
            }
            return Boolean.TRUE;
        });
        Multipart part = Multipart.of(call.header("Content-Type"), call.bytes());
        if (part == null) {
            return Reply.text(400, PLAIN, "The body must be multipart/form-data with a part called file.");
        }
        if (part.content().length < 1) {
            throw ApiError.of(ErrorType.FILE_TOO_SMALL);
        }
        if (part.content().length > max) {
            throw ApiError.of(ErrorType.FILE_TOO_LARGE).with("max", max);
        }
        Upload upload = accept(part);
        if (!tag.equals("attachments") && !upload.isImage()) {
            throw ApiError.of(ErrorType.FILE_TYPE_NOT_ALLOWED);
        }
        String stored = store.keep(upload.content());
        return world.database().transaction(() -> {
            String id = tag.equals("emojis") ? world.ids().next() : world.ids().file();
            Doc file = Doc.of("_id", id)
                    .put("tag", tag)
                    .put("filename", part.filename())
                    .put("metadata", upload.metadata())
                    .put("content_type", upload.mime())
                    .put("size", upload.content().length);
            world.uploads().add(file, stored);
            return Reply.ok(Doc.of("id", id));
        });
    }

    /// A picture that cannot be read is a failure of the instance, as on the real one.
    private static Upload accept(Multipart part) {
        try {
            return Upload.of(part.content(), part.filename());
        } catch (IOException unreadable) {
            LOG.log(System.Logger.Level.DEBUG, "unreadable upload", unreadable);
            throw ApiError.of(ErrorType.INTERNAL_ERROR);
        }
    }

    private static Reply unknownTag() {
        return Reply.text(400, PLAIN, "There is no such tag.");
    }

    /// `{file, stored}` of an attached file.
    private Doc entry(Call call) throws Exception {
        return world.database()
                .transaction(
                        () -> World.found(world.uploads().findUsed(call.parameter("tag"), call.parameter("file"))));
    }

    private Reply preview(Call call) throws Exception {
        String tag = call.parameter("tag");
        int[] box = BOXES.get(tag);
        if (box == null) {
            return unknownTag();
        }
        Doc entry = entry(call);
        Doc file = entry.nested("file");
        Doc metadata = file.nested("metadata");
        if (!metadata.text("type").equals("Image") || (metadata.flag("animated") && !STILL.contains(tag))) {
            return redirect(file);
        }
        String stored = entry.text("stored");
        byte[] preview = store.readPreview(stored, tag);
        if (preview == null) {
            preview = Pictures.preview(store.read(stored), file.text("content_type"), box[0], box[1]);
            if (preview == null) {
                return redirect(file);
            }
            store.keepPreview(stored, tag, preview);
        }
        return cached(Reply.bytes(200, "image/webp", preview)).with("Content-Disposition", "inline");
    }

    private Reply original(Call call) throws Exception {
        Doc entry = entry(call);
        Doc file = entry.nested("file");
        String name = call.parameter("name");
        if (name.equals("original") && !file.text("filename").equals("original")) {
            return redirect(file);
        }
        if (!name.equals(file.text("filename"))) {
            throw ApiError.notFound();
        }
        return cached(Reply.bytes(200, file.text("content_type"), store.read(entry.text("stored"))))
                .with("Content-Disposition", "attachment");
    }

    private static Reply cached(Reply reply) {
        return reply.with("Cache-Control", CACHE);
    }

    private static Reply redirect(Doc file) {
        String name =
                URLEncoder.encode(file.text("filename"), StandardCharsets.UTF_8).replace("+", "%20");
        return Reply.redirect("/autumn/" + file.text("tag") + "/" + file.id() + "/" + name);
    }
}
