package chat.holt.ui.chat.player;

import chat.holt.model.File;
import java.util.Map;

/// Files that can be played.
final class Playables {
    private Playables() {}

    static File file(String id, String type, long size, File.Metadata metadata) {
        return new File(id, "attachments", id + ".file", metadata, type, size, false, false, null, null, null, null);
    }

    static File.Video video(int width, int height) {
        return new File.Video(width, height, Map.of());
    }
}
