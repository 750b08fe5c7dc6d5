import GRDB
import MixedZone

