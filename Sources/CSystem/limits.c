// Limits of a run: the thread that waits for the evaluating one, or one of its own, looks at the clock
// and at the memory, and interrupts as Ctrl-C does.
#define _GNU_SOURCE
#include "CSystem.h"

#include <fcntl.h>
#include <malloc.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static pthread_mutex_t guard = PTHREAD_MUTEX_INITIALIZER;
static pthread_once_t once = PTHREAD_ONCE_INIT;
static pthread_cond_t wake;
// Whether a thread is there that looks.
static bool is_started = false;
static bool is_watching = false;
static uint64_t deadline = 0;
static size_t ceiling = 0;
static int statistics = -1;
static atomic_int reached = 0;

// How often memory is looked at, in nanoseconds.
enum { round_time = 5000000 };

// What the heap has given out and not got back.
static size_t heap_in_use(void) {
  const struct mallinfo2 info = mallinfo2();
  return info.uordblks + info.hblkhd;
}

// Memory of this process alone that is really there, files left out; 0 when it is not known.
static size_t resident(void) {
  char text[128];
  const ssize_t count = statistics < 0 ? -1 : pread(statistics, text, sizeof text - 1, 0);
  if (count <= 0) return 0;
  text[count] = 0;
  unsigned long long size, all, shared;
  if (sscanf(text, "%llu %llu %llu", &size, &all, &shared) != 3 || shared > all) return 0;
  return (size_t)(all - shared) * (size_t)sysconf(_SC_PAGESIZE);
}

// What was freed stays with the process for the next array, and does not count.
static bool is_over(void) {
  const size_t there = resident();
  if (there != 0 && there <= ceiling) return false;
  const size_t used = heap_in_use();
  return used > ceiling || (there != 0 && used == 0);
}

// Looks until something is done; without that, until the process ends.
static void watch_until(const bool *is_done) {
  pthread_mutex_lock(&guard);
  while (is_done == NULL || !*is_done) {
    if (!is_watching || atomic_load(&reached) != 0) {
      pthread_cond_wait(&wake, &guard);
      continue;
    }
    const uint64_t now = tonne_monotonic_ns();
    int found = 0;
    if (deadline != 0 && now >= deadline) {
      found = TONNE_LIMIT_TIME;
    } else if (ceiling != 0 && is_over()) {
      found = TONNE_LIMIT_MEMORY;
    }
    if (found != 0) {
      atomic_store(&reached, found);
      tonne_raise_interrupt();
      continue;
    }
    // Looking may itself take long when the heap is in pieces: nine tenths of the time are for work.
    const uint64_t after = tonne_monotonic_ns(), pause = 9 * (after - now);
    uint64_t until = ceiling == 0 ? deadline : after + (pause > round_time ? pause : round_time);
    if (deadline != 0 && deadline < until) until = deadline;
    const struct timespec time = {(time_t)(until / 1000000000u), (long)(until % 1000000000u)};
    pthread_cond_timedwait(&wake, &guard, &time);
  }
  pthread_mutex_unlock(&guard);
}

static void *watch(void *unused) {
  (void)unused;
  watch_until(NULL);
  return NULL;
}

static void prepare(void) {
  pthread_condattr_t attributes;
  pthread_condattr_init(&attributes);
  pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC);
  pthread_cond_init(&wake, &attributes);
  pthread_condattr_destroy(&attributes);
}

// Starts to look, by a thread of its own unless one is waiting for that.
static bool start(void) {
  pthread_once(&once, prepare);
  if (statistics < 0) statistics = open("/proc/self/statm", O_RDONLY | O_CLOEXEC);
  if (is_started) return true;
  sigset_t all, before;
  sigfillset(&all);
  pthread_sigmask(SIG_BLOCK, &all, &before);
  pthread_t thread;
  is_started = pthread_create(&thread, NULL, watch, NULL) == 0;
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  if (is_started) pthread_detach(thread);
  return is_started;
}

void tonne_watch_until(bool *is_done) {
  pthread_once(&once, prepare);
  pthread_mutex_lock(&guard);
  const bool is_needed = !is_started;
  is_started = true;
  pthread_mutex_unlock(&guard);
  if (!is_needed) return;
  watch_until(is_done);
  // What another thread began to watch meanwhile is not left alone.
  pthread_mutex_lock(&guard);
  is_started = false;
  if (is_watching) start();
  pthread_mutex_unlock(&guard);
}

void tonne_end_watching(bool *is_done) {
  pthread_once(&once, prepare);
  pthread_mutex_lock(&guard);
  *is_done = true;
  pthread_cond_broadcast(&wake);
  pthread_mutex_unlock(&guard);
}

bool tonne_watch_limits(uint64_t nanoseconds, size_t bytes) {
  pthread_mutex_lock(&guard);
  const bool begins = !is_watching && start();
  if (begins) {
    is_watching = true;
    atomic_store(&reached, 0);
    deadline = nanoseconds == 0 ? 0 : tonne_monotonic_ns() + nanoseconds;
    ceiling = bytes;
    pthread_cond_signal(&wake);
  }
  pthread_mutex_unlock(&guard);
  return begins;
}

void tonne_end_limits(void) {
  pthread_mutex_lock(&guard);
  is_watching = false;
  pthread_mutex_unlock(&guard);
}

int tonne_limit_reached(void) { return atomic_load(&reached); }

void tonne_forget_limit(void) {
  if (atomic_exchange(&reached, 0) != 0) tonne_clear_interrupt();
}

static size_t group_memory(void) {
  char text[32];
  const int descriptor = open("/sys/fs/cgroup/memory.max", O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) return 0;
  const ssize_t count = read(descriptor, text, sizeof text - 1);
  close(descriptor);
  if (count <= 0) return 0;
  text[count] = 0;
  return (size_t)strtoull(text, NULL, 10);
}

size_t tonne_system_memory(void) {
  const size_t all = (size_t)sysconf(_SC_PHYS_PAGES) * (size_t)sysconf(_SC_PAGESIZE);
  const size_t group = group_memory();
  return group != 0 && group < all ? group : all;
}
