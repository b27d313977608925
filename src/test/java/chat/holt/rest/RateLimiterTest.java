package chat.holt.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RateLimiterTest {

    private final AtomicLong clock = new AtomicLong();
    private final List<Duration> waits = new ArrayList<>();
    private final RateLimiter limiter = new RateLimiter(clock::get, nanos -> {
        waits.add(Duration.ofNanos(nanos));
        clock.addAndGet(nanos);
    });
    private final Bucket bucket = new Bucket("servers", "01A", 5);

    @Test
    void theCallAfterTheLimitWaitsForTheWindowToEnd() throws InterruptedException {
        for (int call = 0; call < 5; call++) {
            limiter.await(bucket);
        }
        assertThat(waits).isEmpty();
        clock.addAndGet(Duration.ofSeconds(4).toNanos());

        limiter.await(bucket);

        assertThat(waits).containsExactly(Duration.ofSeconds(6));
    }

    @Test
    void theServersWordCorrectsTheWindow() throws InterruptedException {
        limiter.await(bucket);
        limiter.correct(bucket, "17", 2, 0, 1_500);
        limiter.await(bucket);
        assertThat(waits).containsExactly(Duration.ofMillis(1_500));
        limiter.await(bucket);
        limiter.await(bucket);
        assertThat(waits).hasSize(2);
    }

    @Test
    void whatIsOneBucketToTheServerIsOneHere() throws InterruptedException {
        Bucket other = new Bucket("servers", "01B", 5);
        limiter.await(bucket);
        limiter.await(other);
        limiter.correct(bucket, "17", 3, 2, 8_000);
        limiter.correct(other, "17", 3, 1, 8_000);
        limiter.await(bucket);
        assertThat(waits).isEmpty();
        limiter.await(other);
        assertThat(waits).containsExactly(Duration.ofSeconds(8));
        limiter.await(bucket);
        limiter.await(other);
        assertThat(waits).hasSize(1);
    }

    @Test
    void aServerWithoutLimitsIsAskedAtOnce() throws InterruptedException {
        limiter.await(bucket);
        limiter.free(bucket);
        for (int call = 0; call < 100; call++) {
            limiter.await(bucket);
        }
        assertThat(waits).isEmpty();
        limiter.exhausted(bucket, 700);
        limiter.await(bucket);
        assertThat(waits).containsExactly(Duration.ofMillis(700));
    }

    @Test
    void aThousandWaitingCallsKeepNoThread() throws InterruptedException {
        RateLimiter real = new RateLimiter();
        real.exhausted(bucket, 60_000);
        int before = ManagementFactory.getThreadMXBean().getThreadCount();
        AtomicInteger started = new AtomicInteger();
        List<Thread> calls = IntStream.range(0, 1_000)
                .mapToObj(call -> Thread.ofVirtual().start(() -> {
                    started.incrementAndGet();
                    try {
                        real.await(bucket);
                    } catch (InterruptedException enough) {
                        started.decrementAndGet();
                    }
                }))
                .toList();
        try {
            await(() -> calls.stream().allMatch(call -> call.getState() == Thread.State.TIMED_WAITING));
            assertThat(started).hasValue(1_000);
            assertThat(ManagementFactory.getThreadMXBean().getThreadCount() - before)
                    .isLessThan(50);
        } finally {
            calls.forEach(Thread::interrupt);
        }
        await(() -> started.get() == 0);
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("time").isLessThan(end);
            Thread.onSpinWait();
        }
    }

    @Test
    void otherResourcesAreNotHeldBack() throws InterruptedException {
        limiter.exhausted(bucket, 9_000);
        limiter.await(new Bucket("servers", "01B", 5));
        assertThat(waits).isEmpty();
        limiter.await(bucket);
        assertThat(waits).containsExactly(Duration.ofSeconds(9));
    }

    @Test
    void bucketsAreThoseOfTheServer() {
        assertThat(Route.patch("users/{user}", "@me").bucket()).isEqualTo(new Bucket("user_edit", "@me", 2));
        assertThat(Route.get("users/{user}", "@me").bucket()).isEqualTo(new Bucket("users", "", 20));
        assertThat(Route.post("channels/{channel}/messages", "C").bucket()).isEqualTo(new Bucket("messaging", "C", 10));
        assertThat(Route.get("channels/{channel}/messages", "C").bucket()).isEqualTo(new Bucket("channels", "C", 15));
        assertThat(Route.get("servers/{server}/bans", "S").bucket()).isEqualTo(new Bucket("servers", "S", 5));
        assertThat(Route.post("auth/session/login").bucket()).isEqualTo(new Bucket("auth", "", 15));
        assertThat(Route.get("sync/unreads").bucket()).isEqualTo(new Bucket("any", "", 20));
    }

    @Test
    void idsCannotLeadToAnotherPath() {
        assertThat(Route.get("users/{user}/profile", "../auth?x=1#y").encodedPath())
                .isEqualTo("users/..%2Fauth%3Fx%3D1%23y/profile");
        assertThat(Route.get("users/{user}", "..").encodedPath()).isEqualTo("users/%2E%2E");
        assertThat(Route.put("reactions/{emoji}", "👍🏽").encodedPath())
                .isEqualTo("reactions/%F0%9F%91%8D%F0%9F%8F%BD");
    }
}
