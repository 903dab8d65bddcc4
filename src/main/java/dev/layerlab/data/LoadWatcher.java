package dev.layerlab.data;

/** Follows a dataset while it loads and can stop it. */
public interface LoadWatcher {
    /** Loads without anybody looking. */
    LoadWatcher NOBODY = new LoadWatcher() {
        @Override
        public void loaded(double fraction) {}

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /** @param fraction share that is loaded, 0 to 1 */
    void loaded(double fraction);

    boolean isCancelled();
}
