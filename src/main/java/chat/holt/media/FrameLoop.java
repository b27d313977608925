package chat.holt.media;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The frames of an animation in an endless loop. Small ones are kept after the first round, others decoded anew each
/// time. One thread at a time.
final class FrameLoop {
    /// Of all frames that are kept: 4 MB.
    static final long KEPT_PIXELS = 1_000_000;

    private final byte[] file;
    private final Box box;
    private final List<Frame> kept = new ArrayList<>();
    private boolean keeping = true;
    private boolean complete;
    private int next;
    private @Nullable FrameReader reader;

    /// @throws IOException when the file is no animation that can be shown
    FrameLoop(byte[] file, Box box) throws IOException {
        this.file = file;
        this.box = box;
        reader = FrameReader.open(file, box);
    }

    /// The next frame, after the last the first. A file that is broken further on ends there.
    ///
    /// @throws IOException when not even the first can be decoded
    Frame next() throws IOException {
        if (complete) {
            next = (next + 1) % kept.size();
            return kept.get(next);
        }
        Frame frame = read();
        if (frame != null) {
            return frame;
        }
        close();
        if (keeping && !kept.isEmpty()) {
            complete = true;
            next = 0;
            return kept.getFirst();
        }
        reader = FrameReader.open(file, box);
        Frame first = reader.next();
        if (first == null) {
            throw new IOException("No frames");
        }
        return first;
    }

    private @Nullable Frame read() throws IOException {
        if (reader == null) {
            return null;
        }
        Frame frame;
        try {
            frame = reader.next();
        } catch (IOException broken) {
            if (kept.isEmpty() && keeping) {
                throw broken;
            }
            return null;
        }
        if (frame != null && keeping) {
            kept.add(frame);
            if ((long) kept.size() * frame.raster().pixels().length > KEPT_PIXELS) {
                keeping = false;
                kept.clear();
            }
        }
        return frame;
    }

    /// Whether there is but one frame; known once it was asked for a second.
    boolean still() {
        return complete && kept.size() == 1;
    }

    /// What it holds at most, counted as pixels.
    long weight() {
        return KEPT_PIXELS / 4 + file.length / 4 + (reader == null ? 0 : reader.pixels());
    }

    private void close() {
        if (reader != null) {
            reader.close();
            reader = null;
        }
    }
}
