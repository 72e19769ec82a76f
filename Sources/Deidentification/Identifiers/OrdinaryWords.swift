/// Words of descriptions, protocols and everyday English that are no sign of a person by themselves.
enum OrdinaryWords {
    static func contains(_ folded: some Collection<UInt8>) -> Bool {
        words.contains(String(decoding: folded, as: UTF8.self))
    }

    static func contains(_ word: String) -> Bool { words.contains(word) }

    /// Whether a word belongs to anatomy or technique, and not to everyday speech, whose words are names as well.
    static func isClinical(_ word: String) -> Bool { clinical.contains(word) }

    private static let clinical = Set((body + technique).split { $0 == " " || $0 == "\n" }.map(String.init))

    private static let words = Set((body + technique + everyday).split { $0 == " " || $0 == "\n" }.map(String.init))

    private static let body = """
        abdomen abdominal adrenal airway ankle aorta aortic arm arteries artery back biliary bladder bone bowel brain
        breast bronchus cardiac carotid cerebral cervical chest clavicle coccyx colon coronary cranial elbow esophagus
        extremity eye face facial femoral femur finger fibula foot forearm gallbladder gastric hand hands head heart
        heel hepatic hip hips humerus iac ilium inguinal intestine jaw joint kidney knee leg legs liver lower lumbar
        lung lungs mandible maxilla mediastinum muscle neck nose orbit orbits organ ovary pancreas parotid patella
        pelvic pelvis peripheral pituitary prostate pulmonary radius renal rib ribs sacrum scapula shoulder sinus
        sinuses skull spine spinal spleen sternum stomach temporal testis thigh thoracic thorax throat thumb thyroid
        tibia toe toes tongue tooth trachea tract trunk ulna upper urinary uterus vascular vein veins venous vertebra
        vessel wrist kopf hals thorax becken knie hand fuss schulter wirbelsaule herz leber lunge crane tete genou
        poumon coeur foie bassin cabeza torax rodilla pulmon
        """

    private static let technique = """
        acquisition after angio angiography anterior arterial array artifact attenuation average axial baseline before
        bilateral body bolus calibration center cine coil collimation color contrast coronal correction corrected count
        cine cor axi sag tra dark delay delayed density derived detail diffusion digital dose dual dynamic echo
        emission enhanced epi exam examination extended fast fat field filter filtered fine flair flash fluid follow
        frame frontal full fusion gated gradient gray grey high image images imaging injection inferior inversion iso
        kernel large lateral left level limited localizer long loc low lung map mapping mask matrix medial medium
        mode motion movement multi native non normal number oblique only original original overlay parallel perfusion
        phase planar plane planning portable position positron post posterior pre prep prone protocol projection
        proton pulse quality quick radial range raw recon reconstruction reference region repeat report resolution
        rest result right routine sagittal scan scanogram scout secondary segment sense sequence series serie shift
        short signal single slice slices small smooth soft space spin spiral standard standing stack stent stress study
        subtraction summary superior supine survey suppressed surface table target test thick thin through time tissue
        tof topogram trace transverse trauma tumor turbo ultrasound unenhanced unilateral vessel view views volume
        water weighted whole window with without world screen save default user defined unspecified unknown research
        phantom quality control clinical trial protocol demo demonstration sample example session visit week month day
        year site system software version release station workstation server service model unit type code value name
        primary processed processing snapshot capture film digitized encapsulated document therapy plan structure set
        treatment beam fraction dosimetry physics radiation oncology radiology medicine nuclear magnetic resonance
        computed tomography radiography mammography fluoroscopy interventional echocardiography
        """

    private static let everyday = """
        and are as at black blue bold brown by cook day dear early end field fisher for fox free from glass gold good
        grant green grace heath hill hope house hunt hunter in into is it king lake lane law light little love major
        marsh mason may mercy miller moon more morning night no noble north not of off old on or page park pat pink
        pool price prince read red rich rivers rose round silver sharp short south star stone story strong summer sun
        taylor the to under up van vale water weaver welcome west white wild winter wise wood woods yes young april
        june july august june mark will grant bill faith joy dawn iris jack hall bell ball bush church day field
        general hospital clinic center centre university institute department medical health care ward room city state
        street county saint unit team group text inc ltd gmbh corp corporation company llc systems technologies
        instrument instruments electronics imaging solutions products industries limited option options retain
        characteristics information temporal longitudinal dates modified safe private identity clean descriptors
        graphics recognizable visual features basic application confidentiality removal content structured retention
        orientation weight size age sex name id comments instructions state history preparation table entrance
        supported support alignment verification setup
        """
}
