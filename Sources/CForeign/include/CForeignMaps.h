// Maps of other programs, by GDAL, which is opened when it is first used.
#ifndef CFOREIGN_MAPS_H
#define CFOREIGN_MAPS_H

#include "CForeign.h"

/// What the geometry of a feature is.
enum { TONNE_MAP_NOTHING = 0, TONNE_MAP_POINT = 1, TONNE_MAP_POLYGONS = 2, TONNE_MAP_OTHER = 3 };
/// What the file says of its positions.
enum { TONNE_MAP_UNKNOWN = 0, TONNE_MAP_DEGREES = 1, TONNE_MAP_PROJECTED = 2 };

/// A layer of a map: features of polygons of rings of positions, each list by where it ends.
typedef struct {
  /// x and y of each position.
  double *positions;
  int64_t position_count, position_room;
  /// The positions at which rings end.
  int64_t *rings;
  int64_t ring_count, ring_room;
  /// The rings at which polygons end.
  int64_t *polygons;
  int64_t polygon_count, polygon_room;
  /// The polygons at which features end, and what the features are.
  int64_t *features;
  int32_t *kinds;
  int64_t feature_count, feature_room;
  /// The properties of the features; after a fault of TONNE_FOREIGN_NO_ROWS the names of the layers.
  TonneTable properties;
  /// What the file says of its positions, which are degrees in any case unless it says nothing.
  int coordinates;
  /// The name of its coordinates.
  char *reference;
} TonneMap;

/// Reads a layer of a file; NULL stands for the only one. Positions become degrees on WGS 84 where the
/// file says what they are, unless they are kept. `encoding` is that of the texts of a shapefile.
bool tonne_map_read(
  const char *path, const char *layer, const char *encoding, bool keeps_positions,
  TonneCancelled cancelled, TonneMap *map, TonneFault *fault);
/// Gives all memory back.
void tonne_map_free(TonneMap *map);

#endif
