package dev.layerlab.data.pictures;

import dev.layerlab.data.LoadCount;
import dev.layerlab.text.UserFacingException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.LoggerFactory;

/** Reads many pictures on a few threads; each has one picture at a time in memory. */
final class Drafting {
    private static final int MOST_THREADS = 4;

    private final List<Path> files;
    private final LoadCount progress;
    private final Room room;
    private final Draft[] drafts;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicLong bytes = new AtomicLong();

    /** Says no when the pictures become too many. */
    interface Room {
        void require(long bytes) throws UserFacingException;
    }

    Drafting(List<Path> files, LoadCount progress, Room room) {
        this.files = files;
        this.progress = progress;
        this.room = room;
        this.drafts = new Draft[files.size()];
    }

    /** One draft a file in the order of the files; null for one that cannot be read. */
    Draft[] drafts() throws UserFacingException {
        int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
        Callable<Void> worker = this::work;
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            for (Future<Void> done : pool.invokeAll(Collections.nCopies(threads, worker))) {
                done.get();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException broken) {
            switch (broken.getCause()) {
                case UserFacingException refused -> throw refused;
                case RuntimeException other -> throw other;
                case Error worse -> throw worse;
                default -> throw new IllegalStateException(broken.getCause());
            }
        }
        return drafts;
    }

    private Void work() throws UserFacingException {
        try {
            for (int i = next.getAndIncrement(); i < drafts.length; i = next.getAndIncrement()) {
                drafts[i] = draft(files.get(i));
                if (drafts[i] != null) {
                    room.require(bytes.addAndGet(drafts[i].bytes()));
                }
                progress.add(1);
            }
            return null;
        } catch (UserFacingException | RuntimeException | Error broken) {
            next.set(drafts.length);
            throw broken;
        }
    }

    private static Draft draft(Path file) {
        try {
            return Draft.of(PictureReader.read(file));
        } catch (UserFacingException unreadable) {
            LoggerFactory.getLogger(Drafting.class).info("Left out {}", file, unreadable);
            return null;
        }
    }
}
