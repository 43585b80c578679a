package org.waymark.statistics.release.publication;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.waymark.statistics.release.Publication;

/** The folders of the releases that are read most: what was published never changes, so each is made once and kept for a while. */
@ApplicationScoped
class Folders {

    private static final int MOST = 6;

    private final Map<String, Folder> kept = new LinkedHashMap<>(MOST, 0.75f, true) {

        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Folder> eldest) {
            return size() > MOST;
        }
    };

    synchronized Folder of(Publication publication) {
        return kept.computeIfAbsent(publication.sha256() + publication.at(), unknown -> Folder.of(publication));
    }
}
