package chat.holt.bench;

import chat.holt.media.CacheDay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// How long pictures take to decode, and what the disk cache holds after a day of busy channels.
final class MediaBenchmark implements Benchmark {
    private static final int PICTURES = 5_000;
    private static final int SEEN_AGAIN = 4;
    private static final int WARM_UP = 5;
    private static final int DECODED = 30;

    @Override
    public String name() {
        return "media";
    }

    @Override
    public String summary() {
        return "decoding of pictures, and the disk cache after 5,000 of them";
    }

    @Override
    public Figures run() throws IOException {
        Path folder = Files.createTempDirectory("holt-bench");
        CacheDay day = new CacheDay(folder);
        Runs writes = new Runs();
        Runs reads = new Runs();
        for (int i = 0; i < PICTURES; i++) {
            writes.time(day::arrives);
            for (int j = 0; j < SEEN_AGAIN; j++) {
                reads.time(day::isSeenAgain);
            }
        }
        return new Figures()
                .add("pictures", "pictures", PICTURES)
                .add("cache_mb", "disk cache afterwards, MB", day.size() / 1e6)
                .add("limit_mb", "its limit, MB", day.limit() / 1e6)
                .add("write", "picture into the cache", writes)
                .add("read", "picture from the cache", reads)
                .add("photo", "12-megapixel JPEG to 400 × 300", decoded(day::decodePhoto))
                .add("webp", "300 × 200 WebP", decoded(day::decodeWebp))
                .add("likeness", "likeness of a picture", decoded(day::paintLikeness));
    }

    private static Runs decoded(Runnable work) {
        Runs runs = new Runs();
        for (int i = 0; i < WARM_UP + DECODED; i++) {
            if (i == WARM_UP) {
                runs.clear();
            }
            runs.time(work);
        }
        return runs;
    }
}
