package dev.layerlab.ui;

import java.nio.file.Path;

/** What menu, start view and keys can ask the window for. */
interface WindowActions {
    void showStart();

    void chooseAndOpen();

    void open(Path file);

    void save();

    void saveAs();

    void toggleTheme();

    void toggleProjector();

    void setLanguage(String tag);

    void showKeys();

    void showAbout();

    void close();
}
